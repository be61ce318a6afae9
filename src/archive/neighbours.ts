import type { Article } from "../model/article.ts";

/** The articles of the same section right before and after, by publication. */
export type Neighbours = { readonly older: Article | undefined; readonly newer: Article | undefined };

/** Each article's neighbours in its own section, by its place in the list; `articles` stand newest first. */
export function neighbours(articles: readonly Article[]): (place: number) => Neighbours {
  const older = new Int32Array(articles.length).fill(-1);
  const newer = new Int32Array(articles.length).fill(-1);
  const lastIn = new Map<string, number>();
  for (const [place, { section }] of articles.entries()) {
    const before = lastIn.get(section);
    if (before !== undefined) {
      newer[place] = before;
      older[before] = place;
    }
    lastIn.set(section, place);
  }
  return (place) => ({ older: articles[older[place] ?? -1], newer: articles[newer[place] ?? -1] });
}
