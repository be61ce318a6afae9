import { newestCarriers } from "./newest-carriers.ts";
import type { RelatedWindows } from "./related-windows.ts";
import type { SignedArticles } from "./signed-articles.ts";
import { windowCounts } from "./window-counts.ts";

/** What a sign must weigh to make an older article a candidate; lighter ones only tell candidates apart. */
const leastFounding = 2;

/** How much one article after another shares with older ones. */
export type SharedScores = {
  /** Turns to the article at this position, which is one of those promised, and after the one before. */
  readonly compare: (position: number) => void;
  /** Calls `visit` with each candidate of that article and what they share, once, in no order. */
  readonly each: (visit: (candidate: number, score: number) => void) => void;
};

/**
 * Adds up for the articles at `positions` what each older one shares with them: for each sign its weight times its
 * rarity, if that article is among the newest that carry it.
 */
export function sharedScores(
  articles: SignedArticles,
  positions: Int32Array,
  { remembered, countedAmong }: RelatedWindows,
): SharedScores {
  const { starts, signs, weights, days, signCount } = articles;
  const carriers = newestCarriers(articles, positions, remembered);
  const counts = windowCounts(articles, countedAmong, signCount);
  const scores = new Int32Array(days.length);
  const candidates = new Int32Array(days.length);
  let found = 0;

  const add = (added: number, isFounding: boolean, start: number, end: number) => {
    for (let at = start; at < end; at += 1) {
      const candidate = carriers.rows[at] ?? 0;
      const before = scores[candidate] ?? 0;
      if (before === 0) {
        if (!isFounding) continue;
        candidates[found] = candidate;
        found += 1;
      }
      scores[candidate] = before + added;
    }
  };

  return {
    compare: (position) => {
      for (let at = 0; at < found; at += 1) scores[candidates[at] ?? 0] = 0;
      found = 0;
      counts.moveTo(position);
      carriers.moveTo(position);
      const last = starts[position + 1] ?? 0;
      for (let at = starts[position] ?? 0; at < last; at += 1) {
        const [sign, weight] = [signs[at] ?? 0, weights[at] ?? 0];
        const start = carriers.startOf(sign);
        const end = start + carriers.countOf(sign);
        add(weight * counts.rarity(sign), weight >= leastFounding, start, end);
      }
    },
    each: (visit) => {
      for (let at = 0; at < found; at += 1) {
        const candidate = candidates[at] ?? 0;
        visit(candidate, scores[candidate] ?? 0);
      }
    },
  };
}
