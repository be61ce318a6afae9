import type { Article } from "../model/article.ts";
import { type NewestCarriers, newestCarriers } from "./newest-carriers.ts";
import { type Sign, sharedSigns } from "./related-signs.ts";

/** How many articles are offered at most. */
const most = 5;

/** A score below this is chance: one common section, source or word alone recommends nothing. */
const leastScore = 6;

/** What a sign must weigh to make an older article a candidate; lighter ones only tell candidates apart. */
const leastFounding = 4;

/** How many of the newest articles with a sign are compared. It bounds the work for signs that everything carries. */
const remembered = 40;

/**
 * For each article (they stand newest first) the older ones that share most with it, best first, ties by the newer.
 * Articles are taken from the oldest on and compared with what was published before them, with weights that know no
 * frequencies: a new article never changes what an old one is related to. The older neighbour is left out, since the
 * page leads to it anyway. Time grows with the number of articles alone.
 */
export function relatedArticles(articles: readonly Article[]): Map<Article, readonly Article[]> {
  const oldestFirst = articles.toReversed();
  const signsOf = sharedSigns();
  const carriers = newestCarriers(remembered);
  const newestIn = new Map<string, number>();
  const scores = new Int32Array(oldestFirst.length);
  const related = new Map<Article, readonly Article[]>();
  for (const [index, article] of oldestFirst.entries()) {
    const signs = signsOf(article);
    const candidates = score(signs, carriers, scores);
    const best = bestOf(candidates, scores, newestIn.get(article.section));
    related.set(
      article,
      best.flatMap((one) => oldestFirst[one] ?? []),
    );
    for (const candidate of candidates) scores[candidate] = 0;
    for (const { id } of signs) carriers.add(id, index);
    newestIn.set(article.section, index);
  }
  return related;
}

/** Adds up in `scores` what each carrier of a heavy sign shares (they stand first), and names these carriers. */
function score(signs: readonly Sign[], carriers: NewestCarriers, scores: Int32Array): number[] {
  const candidates: number[] = [];
  for (const { id, weight } of signs)
    carriers.each(id, (candidate) => {
      const before = scores[candidate] ?? 0;
      if (before === 0) {
        if (weight < leastFounding) return;
        candidates.push(candidate);
      }
      scores[candidate] = before + weight;
    });
  return candidates;
}

/** The best of the candidates, kept in order while they pass: sorting them all would cost more than finding them. */
function bestOf(
  candidates: readonly number[],
  scores: Int32Array,
  olderNeighbour: number | undefined,
): number[] {
  const best: number[] = [];
  let least = leastScore;
  const isBetter = (one: number, other: number) => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0);
    return difference > 0 || (difference === 0 && one > other);
  };
  for (const candidate of candidates) {
    if ((scores[candidate] ?? 0) < least || candidate === olderNeighbour) continue;
    let place = best.length;
    while (place > 0 && isBetter(candidate, best[place - 1] ?? 0)) place -= 1;
    if (place < most) best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
    if (best.length === most) least = scores[best.at(-1) ?? 0] ?? least;
  }
  return best;
}
