import type { RelatedMemory } from "./related-memory.ts";
import { keptNames } from "./sign-names.ts";

/**
 * The same memory, where names that no article carries any more are forgotten as soon as they are more than half of all.
 * To count them takes milliseconds, so they are counted when there are twice as many names as lived the last time.
 */
export function withoutDeadSigns(memory: RelatedMemory): RelatedMemory {
  const { articles, names } = memory;
  if (articles.signCount <= 2 * memory.living) return memory;
  const isAlive = new Uint8Array(articles.signCount);
  for (let at = 0; at < articles.signs.length; at += 1) isAlive[articles.signs[at] ?? 0] = 1;
  const numbers = new Int32Array(articles.signCount);
  let living = 0;
  for (let sign = 0; sign < articles.signCount; sign += 1) {
    numbers[sign] = living;
    living += isAlive[sign] ?? 0;
  }
  if (2 * living >= articles.signCount) return { ...memory, living };
  const renumbered = (signs: Int32Array) => signs.map((sign) => numbers[sign] ?? 0);
  return {
    ...memory,
    names: keptNames(names, isAlive),
    living,
    articles: {
      ...articles,
      signCount: living,
      sections: renumbered(articles.sections),
      signs: renumbered(articles.signs),
    },
  };
}
