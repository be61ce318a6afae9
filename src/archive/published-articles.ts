import type { Article } from "../model/article.ts";
import { changedArticle } from "../model/changed-article.ts";
import { endOf, hasReaders } from "./article-state.ts";

/**
 * The one door between what a newsroom has written and what its readers may see: no draft, nothing from the future of
 * `now` (milliseconds since 1970), nothing whose time is over, no correction before its date. Newest first; articles of
 * the same instant keep one order, whatever order they were read in.
 */
export function publishedArticles(articles: readonly Article[], now: number): Article[] {
  return articles
    .filter((article) => hasReaders(article, now))
    .map((article) => withDueCorrections(article, now))
    .sort(newestFirst);
}

/**
 * Articles that readers could see and that have expired or were withdrawn by `now`, newest first. One that ended before
 * the day on which it was to appear was never public: not even its address may be known.
 */
export function endedArticles(articles: readonly Article[], now: number): Article[] {
  return articles
    .filter((article) => !article.draft && article.published.epoch <= now && endOf(article) <= now)
    .filter(wasPublic)
    .map((article) => withDueWithdrawal(article, now))
    .sort(newestFirst);
}

/** A withdrawal may be dated by its day alone, which begins before the story of that day appeared. */
function wasPublic(article: Article): boolean {
  const end = endOf(article);
  const days = [article.expires?.iso, article.withdrawn?.date.iso].map((iso) => iso?.slice(0, 10));
  return end > article.published.epoch || days.includes(article.published.iso.slice(0, 10));
}

/** The article itself where all of its corrections are due, so that nothing is copied without need. */
function withDueCorrections(article: Article, now: number): Article {
  const { corrections } = article;
  if (corrections.length === 0) return article;
  const due = corrections.filter(({ date }) => date.epoch <= now);
  return due.length === corrections.length ? article : changedArticle(article, { corrections: due });
}

/** What has expired may be withdrawn later: the reason is given from then on. */
function withDueWithdrawal(article: Article, now: number): Article {
  const { withdrawn } = article;
  return withdrawn === undefined || withdrawn.date.epoch <= now
    ? article
    : changedArticle(article, { withdrawn: undefined });
}

function newestFirst(a: Article, b: Article): number {
  return b.published.epoch - a.published.epoch || (a.path < b.path ? -1 : 1);
}
