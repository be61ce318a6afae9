import type { Series, Surroundings } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { neighbours } from "./neighbours.ts";
import { type RelatedAt, relatedArticles } from "./related-articles.ts";
import { seriesPlaces } from "./series.ts";

/** Finds what each article is related to; `articles` stand newest first. */
export type RelatedOf = (articles: readonly Article[]) => RelatedAt;

/** What stands around each article; `articles` stand newest first. `relatedOf` may know some of it from before. */
export function surroundings(
  articles: readonly Article[],
  series: ReadonlyMap<string, Series>,
  relatedOf: RelatedOf = relatedArticles,
): Map<Article, Surroundings> {
  const related = relatedOf(articles);
  const places = seriesPlaces(series.values());
  const around = neighbours(articles);
  const found = new Map<Article, Surroundings>();
  for (const [place, article] of articles.entries()) {
    const { older, newer } = around.get(article) ?? { older: undefined, newer: undefined };
    found.set(article, { older, newer, related: related(place), series: places.get(article) });
  }
  return found;
}
