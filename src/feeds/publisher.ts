import type { UrlPath } from "../model/url-path.ts";
import type { Shell } from "../model/views.ts";
import { imageObject } from "./image-object.ts";
import type { Thing } from "./json-ld.ts";

/** Names that let one page's data point at a thing of another page's: they lead nowhere on the page. */
const names = { organization: "/#organization", site: "/#site" } as const satisfies Record<string, UrlPath>;

/** The newsroom. */
export function publisher({ settings, assets, absolute }: Shell): Thing {
  return {
    "@type": "Organization",
    "@id": absolute(names.organization),
    name: settings.title,
    url: absolute("/"),
    logo: assets.logo && imageObject(assets.logo, absolute),
  };
}

/** The newsroom where its data stands on the same page already. */
export function publisherNamed({ absolute }: Shell): Thing {
  return { "@id": absolute(names.organization) };
}

/** The newsroom's site. */
export function webSite(shell: Shell): Thing {
  const { settings, absolute } = shell;
  return {
    "@type": "WebSite",
    "@id": absolute(names.site),
    url: absolute("/"),
    name: settings.title,
    description: settings.description,
    inLanguage: settings.language,
    publisher: publisherNamed(shell),
  };
}
