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
    const age = new Map(one.articles.map((article, index) => [article, one.articles.length - index]));
    const isEarlier = (part: Article, than: Article) => (age.get(part) ?? 0) < (age.get(than) ?? 0);
    for (const [index, article] of one.parts.entries()) {
      const start = Math.max(0, index - nearest);
      const window = [...one.parts.slice(0, Math.min(1, start)), ...one.parts.slice(start, index)];
      const earlier = window.filter((part) => isEarlier(part, article));
      places.set(article, { series: one, earlier, next: one.parts[index + 1] });
    }
  }
  return places;
}
