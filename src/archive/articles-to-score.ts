import type { Matching } from "./next-signed-articles.ts";
import type { RelatedWindows } from "./related-windows.ts";
import { type SignedArticles, signsAt } from "./signed-articles.ts";
import { stirredSigns } from "./stirred-signs.ts";
import { windowCounts } from "./window-counts.ts";

/**
 * The articles (by position, rising) that may be related to others than their counterparts were. Everything that an
 * article is scored by is compared between the two sequences; it stays as it was if
 *
 * - its own facts are the same,
 * - the articles that are compared with it for any of its signs are each other's counterparts; so is the older neighbour
 *   then, which is the newest that carries the section's sign,
 * - each of its signs is as rare as it was. That is counted again only where the sequences differ in a window.
 *
 * Days and order need no look: counterparts have the same.
 */
export function articlesToScore(
  before: SignedArticles,
  now: SignedArticles,
  { counterparts, isNew }: Matching,
  { remembered, countedAmong }: RelatedWindows,
): Int32Array {
  const stirred = stirredSigns(now.signCount, remembered);
  const hasOtherRarity = comparedRarities(before, now, countedAmong);
  const chosen: number[] = [];
  let old = 0;
  /** How many counterparts have followed each other since the sequences last differed. */
  let alike = countedAmong;
  const stir = (signs: ArrayLike<number> & Iterable<number>) => {
    if (signs.length > 0) alike = 0;
    for (const sign of signs) stirred.stir(sign);
  };
  for (let position = 0; position < counterparts.length; position += 1) {
    const counterpart = counterparts[position] ?? -1;
    if (counterpart === -1) {
      stir(signsAt(now, position));
      chosen.push(position);
      continue;
    }
    for (; old < counterpart; old += 1) stir(signsAt(before, old));
    old = counterpart + 1;
    // Each carrier must be counted, whatever else is known of it.
    const isStirred = stirred.countCarrier(now, position);
    const differs = isStirred || isNew[position] === 1;
    if (differs || (alike < countedAmong && hasOtherRarity(position, counterpart))) chosen.push(position);
    alike += 1;
    if (isNew[position] === 1) stir(inOneOnly(signsAt(before, counterpart), signsAt(now, position)));
  }
  return Int32Array.from(chosen);
}

function comparedRarities(before: SignedArticles, now: SignedArticles, countedAmong: number) {
  const countsBefore = windowCounts(before, countedAmong, now.signCount);
  const counts = windowCounts(now, countedAmong, now.signCount);
  return (position: number, counterpart: number): boolean => {
    countsBefore.moveTo(counterpart);
    counts.moveTo(position);
    return signsAt(now, position).some((sign) => counts.rarity(sign) !== countsBefore.rarity(sign));
  };
}

function inOneOnly(some: Int32Array, others: Int32Array): number[] {
  const [inSome, inOthers] = [new Set(some), new Set(others)];
  return [...some.filter((sign) => !inOthers.has(sign)), ...others.filter((sign) => !inSome.has(sign))];
}
