import type { Article } from "../model/article.ts";

/**
 * The one door between what a newsroom has written and what its readers may see: no draft, nothing from the future of
 * `now` (milliseconds since 1970). Newest first; articles of the same instant keep one order, whatever order they were
 * read in.
 */
export function publishedArticles(articles: readonly Article[], now: number): Article[] {
  return articles.filter((article) => isPublished(article, now)).sort(newestFirst);
}

function isPublished(article: Article, now: number): boolean {
  return !article.draft && article.published.epoch <= now;
}

function newestFirst(a: Article, b: Article): number {
  return b.published.epoch - a.published.epoch || (a.path < b.path ? -1 : 1);
}
