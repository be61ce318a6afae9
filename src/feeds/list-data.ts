import type { Link, Shell, StructuredData } from "../model/views.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { jsonLd } from "./json-ld.ts";

/** A list for search engines; its numbered pages, which they keep out of, say nothing. */
export function listData(
  shell: Shell,
  { title, trail }: { readonly title: string; readonly trail: readonly Link[] },
): StructuredData {
  if (!shell.indexed) return undefined;
  const { absolute, path, description, settings } = shell;
  return jsonLd([
    {
      "@type": "CollectionPage",
      url: absolute(path),
      name: title,
      description,
      inLanguage: settings.language,
    },
    breadcrumbList([...trail, { path, title }], absolute),
  ]);
}
