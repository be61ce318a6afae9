import type { Archive } from "../model/archive.ts";
import type { OwnPage } from "../model/newsroom.ts";
import type { UrlPath } from "../model/url-path.ts";

/** An address that the newsroom promises to keep for ever, and the id of the article on it, if it has one. */
export type PromisedAddress = { readonly path: UrlPath; readonly id: string | undefined };

/** All that the promise covers: articles, own pages, sections, tags, sources, authors and series; sorted by path. */
export function promisedAddresses(archive: Archive, ownPages: readonly OwnPage[]): PromisedAddress[] {
  const pages = promisedPages(archive, ownPages).map(({ path }) => ({ path, id: undefined }));
  const articles = archive.articles.map(({ path, id }) => ({ path, id }));
  return [...articles, ...pages].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What the promise covers beside articles, in no order. A topic stands in its map once for each of its spellings, and has
 * one page.
 */
export function promisedPages(
  { sections, tags, sources, authors, series }: Archive,
  ownPages: readonly OwnPage[],
): { readonly path: UrlPath }[] {
  const tagsShown = [...tags.values()].filter(({ hasPage }) => hasPage);
  return [
    ...sections,
    ...new Set([...tagsShown, ...sources.values(), ...series.values()]),
    ...authors.values(),
    ...ownPages,
  ];
}
