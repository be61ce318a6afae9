import type { Article } from "../model/article.ts";

/** The articles of the same section right before and after, by publication. */
export type Neighbours = { readonly older: Article | undefined; readonly newer: Article | undefined };

/** Each article's neighbours in its own section; `articles` stand newest first. */
export function neighbours(articles: readonly Article[]): Map<Article, Neighbours> {
  const inSection = Map.groupBy(articles, ({ section }) => section);
  const found = new Map<Article, Neighbours>();
  for (const held of inSection.values())
    for (const [index, article] of held.entries())
      found.set(article, { newer: held[index - 1], older: held[index + 1] });
  return found;
}
