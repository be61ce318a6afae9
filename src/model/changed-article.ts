import type { Article } from "./article.ts";

/**
 * A copy of an article with other facts. Never spread an article: one that was remembered reads its words when they are
 * asked for, by getters that spreading leaves behind.
 */
export function changedArticle(article: Article, changes: Partial<Article>): Article {
  const { headline, standfirst, summary, keyPoints } = article;
  return { ...article, headline, standfirst, summary, keyPoints, ...changes };
}
