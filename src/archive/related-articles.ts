import type { Article } from "../model/article.ts";
import { type PreparedRelated, prepareRelated, type RelatedBasis } from "./prepare-related.ts";
import type { RelatedMemory } from "./related-memory.ts";
import { mostRelated, scoreRelated } from "./score-related.ts";

/** What the article at a place of the list (newest first) is related to, best first. Made when it is asked for. */
export type RelatedAt = (place: number) => readonly Article[];

/**
 * For each article (they stand newest first) the older ones that share most with it, best first, ties by the newer.
 * What two articles share counts the more the rarer it is, and their days apart count against it.
 *
 * An article is compared with what was published before it: a new article never changes what an old one is related to.
 * Nothing is counted over the whole archive. What an article is related to depends on the 2,000 articles before it, in
 * which the carriers of each sign are counted, and on the newest 50 older carriers of each of its own signs, however old
 * these are: a story may go back further than 2,000 articles, and a limit to those costs precision. So an article that is
 * changed, taken out or put in can move only the 2,000 after it and, for each of its signs, the next 50 that carry it.
 * Rarity and distance are counted in doublings, which moves few of them. The older neighbour is left out, since the page
 * leads to it anyway. Time grows with the number of articles alone.
 */
export function relatedArticles(articles: readonly Article[]): RelatedAt {
  return relateAgain(articles, { identityOf: () => 0 }).related;
}

/** The same, where only what may have changed since `memory` was left is chosen anew; and the memory for the next time. */
export function relateAgain(
  articles: readonly Article[],
  basis: RelatedBasis,
): { readonly related: RelatedAt; readonly memory: RelatedMemory } {
  const { memory, toScore }: PreparedRelated = prepareRelated(articles, basis);
  scoreRelated(memory.articles, toScore, memory.rows, basis.windows);
  return { related: relatedInRows(articles, memory.rows), memory };
}

/** The articles (newest first) that `rows` name by position, from the oldest. */
export function relatedInRows(articles: readonly Article[], rows: Int32Array): RelatedAt {
  const newest = articles.length - 1;
  return (place) => {
    const start = (newest - place) * mostRelated;
    const related: Article[] = [];
    for (let at = start; at < start + mostRelated; at += 1) {
      const other = articles[newest - (rows[at] ?? -1)];
      if (other !== undefined) related.push(other);
    }
    // A copy takes no more room than it needs, unlike a list that has grown.
    return related.slice();
  };
}
