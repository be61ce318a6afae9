import type { Link, Shell, StructuredData } from "../model/views.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { jsonLd } from "./json-ld.ts";

/** A page of the newsroom's own for search engines (https://schema.org/WebPage), and the way to it. */
export function pageData(
  { absolute, path, description, settings }: Shell,
  { title, trail }: { readonly title: string; readonly trail: readonly Link[] },
): StructuredData {
  return jsonLd([
    { "@type": "WebPage", url: absolute(path), name: title, description, inLanguage: settings.language },
    breadcrumbList([...trail, { path, title }], absolute),
  ]);
}
