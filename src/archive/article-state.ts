import type { Article } from "../model/article.ts";

/** When an article's time is over, milliseconds since 1970: it expires or was withdrawn, whichever comes first. */
export function endOf({ expires, withdrawn }: Article): number {
  const never = Number.POSITIVE_INFINITY;
  return Math.min(expires?.epoch ?? never, withdrawn?.date.epoch ?? never);
}

/** Whether readers see the article at `now` (milliseconds since 1970). */
export function hasReaders(article: Article, now: number): boolean {
  return !article.draft && article.published.epoch <= now && now < endOf(article);
}
