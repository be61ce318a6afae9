import type { CorrectedArticle } from "../model/archive.ts";
import type { Article } from "../model/article.ts";

/**
 * Every correction of `articles` (newest first), newest first. Those of one instant stand as their articles do, so that
 * the order depends on nothing else.
 */
export function correctedArticles(articles: readonly Article[]): CorrectedArticle[] {
  return articles
    .flatMap((article) => article.corrections.toReversed().map((correction) => ({ article, correction })))
    .sort((a, b) => b.correction.date.epoch - a.correction.date.epoch);
}
