import type { Series, SeriesPlace, Topic } from "../model/archive.ts";
import type { Article } from "../model/article.ts";

/** How many of the parts right before an article stand around it; the first part stands there too. */
const nearest = 10;

/** Gives each series its reading order. A series stands in its map once for each of its spellings. */
export function seriesInOrder(topics: ReadonlyMap<string, Topic>): Map<string, Series> {
  const seriesOf = new Map<Topic, Series>();
  const inOrder = new Map<string, Series>();
  for (const [fold, topic] of topics) {
    const series = seriesOf.get(topic) ?? { ...topic, parts: readingOrder(topic.articles) };
    seriesOf.set(topic, series);
    inOrder.set(fold, series);
  }
  return inOrder;
}

/**
 * By part number; parts of one number in order of publication. A part without a number counts as the highest number
 * published before it, so that it follows everything its readers had then, and a new part never moves the old ones
 * against each other.
 */
function readingOrder(newestFirst: readonly Article[]): Article[] {
  let highest = 0;
  const numbered = newestFirst.toReversed().map((article) => {
    const number = article.series?.part ?? highest;
    highest = Math.max(highest, number);
    return { article, number };
  });
  return numbered.sort((a, b) => a.number - b.number).map(({ article }) => article);
}

/**
 * What a reader of each part is led to. Earlier parts are those before it that were published before it (a part added
 * later between two old ones shows on the series' page, and as the next of the part before it): a new part changes one
 * old page. Of many, the first and the nearest ten.
 */
export function seriesPlaces(series: Iterable<Series>): Map<Article, SeriesPlace> {
  const places = new Map<Article, SeriesPlace>();
  for (const one of new Set(series)) {
    const position = new Map(one.parts.map((article, index) => [article, index]));
    const placeOf = (article: Article) => position.get(article) ?? 0;
    const published: Article[] = [];
    for (const article of one.articles.toReversed()) {
      const place = placeOf(article);
      const before = countBefore(place, published, placeOf);
      places.set(article, { series: one, earlier: shownOf(published, before), next: one.parts[place + 1] });
      published.splice(before, 0, article);
    }
  }
  return places;
}

/** How many of `published`, which stand in reading order, are read before `place`; found by halving. */
function countBefore(
  place: number,
  published: readonly Article[],
  placeOf: (article: Article) => number,
): number {
  let [low, high] = [0, published.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const article = published[middle];
    if (article !== undefined && placeOf(article) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cut from what was there when the part appeared: cut later, each new part before it would push another one out. */
function shownOf(published: readonly Article[], before: number): Article[] {
  const start = Math.max(0, before - nearest);
  return [...published.slice(0, Math.min(1, start)), ...published.slice(start, before)];
}
