import { foldForComparison } from "../arabic/fold.ts";
import { plainText } from "../markdown/plain-text.ts";
import type { Article } from "../model/article.ts";
import type { SearchFacts } from "../search/search-record.ts";
import type { Newsroom } from "./newsroom.ts";

/** What the search index holds of an article but its text; its text is declared by the hash of its file. */
export function searchFacts(
  article: Article,
  newsroom: Newsroom,
): Omit<SearchFacts, "text"> & { readonly notes: string } {
  const { archive } = newsroom;
  const section = archive.sections.find(({ key }) => key === article.section);
  const tags = article.tags.map((tag) => archive.tags.get(foldForComparison(tag))?.title ?? tag);
  const source = article.source?.name;
  return {
    path: article.path,
    headline: article.headline,
    published: article.published.iso,
    section: {
      key: article.section,
      title: section?.title ?? article.section,
      above: section?.ancestors.map(({ key }) => key) ?? [],
    },
    tags,
    ownTags: article.tags,
    source: source && (archive.sources.get(foldForComparison(source))?.title ?? source),
    authors: article.authors.map((key) => archive.authors.get(key)?.name ?? key),
    notes: notesOf(article),
  };
}

/** Everything a reader may remember of an article: what stands above its body, the body, and what stands around it. */
export function searchText(article: Article, newsroom: Newsroom): string {
  const body = plainText(newsroom.readBody(article));
  return [article.standfirst, body, notesOf(article)].filter(Boolean).join("\n");
}

/** Words beside the body. Corrections are among them as far as they are due. */
function notesOf({ keyPoints, corrections, image, form, series }: Article): string {
  const pictures = [...(image === undefined ? [] : [image]), ...(form.kind === "gallery" ? form.images : [])];
  return [
    ...keyPoints,
    ...corrections.map(({ text }) => text),
    ...pictures.map(({ caption, alt }) => caption ?? alt),
    series?.name ?? "",
  ]
    .filter((note) => note !== "")
    .join("\n");
}
