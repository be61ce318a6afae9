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
  const placeOf = placeFinder(articles);
  return {
    get: (article) => {
      const place = placeOf(article);
      if (place === undefined) return undefined;
      return { ...around(place), related: related(place), series: inSeries.get(article) };
    },
  };
}

/** The next one asked for is nearly always the next in the list; a table of all takes longer to make than that to answer. */
function placeFinder(articles: readonly Article[]): (article: Article) => number | undefined {
  let next = 0;
  let table: ReadonlyMap<Article, number> | undefined;
  return (article) => {
    let place: number | undefined = next;
    if (articles[next] !== article) {
      table ??= new Map(articles.map((one, at) => [one, at]));
      place = table.get(article);
    }
    next = (place ?? -1) + 1;
    return place;
  };
}
