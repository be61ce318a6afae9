import { pageIn } from "./page-in.ts";

/** An article on the device, as its own page tells of it. */
export type KeptArticle = {
  readonly address: string;
  readonly headline: string;
  /** RFC 3339. */
  readonly published: string;
};

/** The articles among the pages of a cache, newest first. Lists, own pages and what has been taken down are none. */
export async function keptArticles(cache: Cache): Promise<KeptArticle[]> {
  const articles: KeptArticle[] = [];
  for (const { url } of await cache.keys()) {
    const page = await pageIn(cache, url);
    const article = page && articleOf(new DOMParser().parseFromString(page, "text/html"), url);
    if (article) articles.push(article);
  }
  return articles.sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
}

function articleOf(page: Document, address: string): KeptArticle | undefined {
  const heading = page.querySelector("h1");
  const published = page.querySelector<HTMLMetaElement>("meta[property='article:published_time']");
  if (!heading || !published) return undefined;
  return { address, headline: (heading.textContent || "").trim(), published: published.content };
}
