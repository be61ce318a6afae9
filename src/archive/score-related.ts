import { bestFew } from "./best-few.ts";
import { doublings } from "./doublings.ts";
import { type RelatedWindows, relatedWindows } from "./related-windows.ts";
import { sharedScores } from "./shared-scores.ts";
import { olderNeighbours, type SignedArticles } from "./signed-articles.ts";

/** How many articles are offered at most. */
export const mostRelated = 5;

/** A tag or headline word that most of the counted articles carry adds 2, and by itself recommends nothing. */
const leastScore = 3;

/**
 * Chooses what the articles at these positions (in rising order) are related to, and writes it into `rows`: five
 * numbers for each article of the archive, the positions of the related ones, best first, and -1 where there are fewer.
 * No other row is touched, so threads may share `rows` and take a part of the positions each.
 */
export function scoreRelated(
  articles: SignedArticles,
  positions: Int32Array,
  rows: Int32Array,
  windows: RelatedWindows = relatedWindows,
): void {
  const shared = sharedScores(articles, positions, windows);
  const neighbours = olderNeighbours(articles);
  const best = bestFew(mostRelated);
  for (const position of positions) {
    shared.compare(position);
    const neighbour = neighbours[position] ?? -1;
    shared.each((candidate, score) => {
      if (score < leastScore || score < best.toBeat() || candidate === neighbour) return;
      best.offer(candidate, score - distance(position, candidate, articles));
    });
    best.take(rows, position * mostRelated);
  }
}

/** A running story is told within days: 0 on the same day, 1 from the next, 2 from the third, 3 from the seventh on. */
function distance(position: number, candidate: number, { days }: SignedArticles): number {
  return doublings((days[position] ?? 0) - (days[candidate] ?? 0) + 1) - 1;
}
