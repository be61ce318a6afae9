import type { Series, Surroundings } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { neighbours } from "./neighbours.ts";
import { relatedArticles } from "./related-articles.ts";
import { seriesPlaces } from "./series.ts";

/** What stands around each article; `articles` stand newest first. */
export function surroundings(
  articles: readonly Article[],
  series: ReadonlyMap<string, Series>,
): Map<Article, Surroundings> {
  const related = relatedArticles(articles);
  const places = seriesPlaces(series.values());
  return new Map(
    [...neighbours(articles)].map(([article, { older, newer }]) => [
      article,
      { older, newer, related: related.get(article) ?? [], series: places.get(article) },
    ]),
  );
}
