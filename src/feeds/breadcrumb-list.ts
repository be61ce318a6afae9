import type { Link, Shell } from "../model/views.ts";
import type { Thing } from "./json-ld.ts";

/**
 * The way from the front page down, outermost first. Search engines show it in place of the address and ask for two
 * steps at least (https://developers.google.com/search/docs/appearance/structured-data/breadcrumb).
 */
export function breadcrumbList(trail: readonly Link[], absolute: Shell["absolute"]): Thing {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map(({ path, title }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: title,
      item: absolute(path),
    })),
  };
}
