import type { Series, Surroundings } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { neighbours } from "./neighbours.ts";
import { type RelatedAt, relatedArticles } from "./related-articles.ts";
import { seriesPlaces } from "./series.ts";

/** Finds what each article is related to; `articles` stand newest first. */
export type RelatedOf = (articles: readonly Article[]) => RelatedAt;

/**
 * What stands around each article; `articles` stand newest first. `relatedOf` may know some of it from before. It is put
 * together when it is asked for, since a large archive asks for that of few articles.
 */
export function surroundings(
  articles: readonly Article[],
  series: ReadonlyMap<string, Series>,
  relatedOf: RelatedOf = relatedArticles,
): { readonly get: (article: Article) => Surroundings | undefined } {
  const related = relatedOf(articles);
  const inSeries = seriesPlaces(series.values());
  const around = neighbours(articles);
  const places = new Map(articles.map((article, place) => [article, place]));
  return {
    get: (article) => {
      const place = places.get(article);
      if (place === undefined) return undefined;
      return { ...around(place), related: related(place), series: inSeries.get(article) };
    },
  };
}
