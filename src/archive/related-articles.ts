import type { Article } from "../model/article.ts";
import { type NewestCarriers, newestCarriers } from "./newest-carriers.ts";
import { type Sign, sharedSigns } from "./related-signs.ts";
import { windowCounts } from "./window-counts.ts";

/** How many articles are offered at most. */
const most = 5;

/** A tag or headline word that most of the counted articles carry adds 2, and by itself recommends nothing. */
const leastScore = 3;

/** What a sign must weigh to make an older article a candidate; lighter ones only tell candidates apart. */
const leastFounding = 2;

/** How many of the newest articles with a sign are compared. It bounds the work for signs that everything carries. */
const remembered = 50;

/** Among how many older articles is counted how rare a sign is. Counting among all gains 0.01 of precision. */
const countedAmong = 2000;

/**
 * For each article (they stand newest first) the older ones that share most with it, best first, ties by the newer.
 * What two articles share counts the more the rarer it is, and their days apart count against it.
 *
 * Articles are taken from the oldest on and compared with what was published before them: a new article never changes
 * what an old one is related to. Nothing is counted over the whole archive. What an article is related to depends on the
 * 2,000 articles before it, in which the carriers of each sign are counted, and on the newest 50 older carriers of each
 * of its own signs, however old these are: a story may go back further than 2,000 articles, and a limit to those costs
 * precision. So an article that is changed, taken out or put in can move only the 2,000 after it and, for each of its
 * signs, the next 50 that carry it. Rarity and distance are counted in doublings, which moves few of them. The older
 * neighbour is left out, since the page leads to it anyway. Time grows with the number of articles alone.
 */
export function relatedArticles(articles: readonly Article[]): Map<Article, readonly Article[]> {
  const oldestFirst = articles.toReversed();
  const days = Int32Array.from(oldestFirst, ({ published }) => Math.floor(published.epoch / day));
  const signsOf = sharedSigns();
  const carriers = newestCarriers(remembered);
  const counts = windowCounts(countedAmong);
  const weigh = ({ id, weight }: Sign) => weight * rarity(counts.of(id), counts.size());
  const newestIn = new Map<string, number>();
  const scores = new Int32Array(oldestFirst.length);
  const related = new Map<Article, readonly Article[]>();
  for (const [index, article] of oldestFirst.entries()) {
    const signs = signsOf(article);
    const sharing = addShared(signs, carriers, scores, weigh);
    scores[newestIn.get(article.section) ?? index] = 0;
    const best = bestOf(sharing, scores, (one) => distance(index, one, days));
    related.set(
      article,
      best.flatMap((one) => oldestFirst[one] ?? []),
    );
    for (const candidate of sharing) scores[candidate] = 0;
    for (const { id } of signs) carriers.add(id, index);
    counts.add(signs);
    newestIn.set(article.section, index);
  }
  return related;
}

/** A day, in milliseconds. */
const day = 86_400_000;

/** Adds up in `scores` what each carrier of a heavy sign shares (they stand first), and names these carriers. */
function addShared(
  signs: readonly Sign[],
  carriers: NewestCarriers,
  scores: Int32Array,
  weigh: (sign: Sign) => number,
): number[] {
  const sharing: number[] = [];
  for (const sign of signs) {
    const added = weigh(sign);
    carriers.each(sign.id, (candidate) => {
      const before = scores[candidate] ?? 0;
      if (before === 0) {
        if (sign.weight < leastFounding) return;
        sharing.push(candidate);
      }
      scores[candidate] = before + added;
    });
  }
  return sharing;
}

/** How often the carriers must be doubled to outnumber the counted; 1 for what more than half of these carry. */
function rarity(carriers: number, counted: number): number {
  return doublings(counted / Math.max(carriers, 1));
}

/** A running story is told within days: 0 on the same day, 1 from the next, 2 from the third, 3 from the seventh on. */
function distance(index: number, candidate: number, days: Int32Array): number {
  return doublings((days[index] ?? 0) - (days[candidate] ?? 0) + 1) - 1;
}

/** How many binary digits the whole part of a number has. */
function doublings(number: number): number {
  return 32 - Math.clz32(number);
}

/**
 * The best of the candidates by what they share, less how far they are, kept in order while they pass: sorting them all
 * would cost more than finding them. Who shares less than the least is left out.
 */
function bestOf(
  candidates: readonly number[],
  scores: Int32Array,
  distanceTo: (candidate: number) => number,
): number[] {
  const best: { readonly candidate: number; readonly score: number }[] = [];
  let toBeat = leastScore;
  for (const candidate of candidates) {
    const shared = scores[candidate] ?? 0;
    if (shared < toBeat) continue;
    const score = shared - distanceTo(candidate);
    const place = best.findIndex(
      (other) => score > other.score || (score === other.score && candidate > other.candidate),
    );
    best.splice(place === -1 ? best.length : place, 0, { candidate, score });
    if (best.length > most) best.pop();
    if (best.length === most) toBeat = Math.max(leastScore, best.at(-1)?.score ?? leastScore);
  }
  return best.map(({ candidate }) => candidate);
}
