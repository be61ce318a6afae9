import { doublings } from "./doublings.ts";
import type { SignedArticles } from "./signed-articles.ts";

/** How many of the articles in a window carry each sign, and from that how rare it is. */
export type WindowCounts = {
  /** Sets the window on the articles right before this position, which is none that it has left behind. */
  readonly moveTo: (position: number) => void;
  /** How often the carriers must be doubled to outnumber the counted; 1 for what more than half of these carry. */
  readonly rarity: (sign: number) => number;
};

/**
 * Counts among the `most` articles before a position, of signs numbered below `signCount`. To go on by one position
 * costs the signs of two articles; a leap costs those of two windows at most.
 */
export function windowCounts(
  { starts, signs }: SignedArticles,
  most: number,
  signCount: number,
): WindowCounts {
  const counts = new Int32Array(signCount);
  let [first, end] = [0, 0];
  const count = (from: number, to: number, step: 1 | -1) => {
    const last = starts[to] ?? 0;
    for (let at = starts[from] ?? 0; at < last; at += 1) {
      const sign = signs[at] ?? 0;
      counts[sign] = (counts[sign] ?? 0) + step;
    }
  };
  return {
    moveTo: (position) => {
      const newFirst = Math.max(0, position - most);
      count(first, Math.min(newFirst, end), -1);
      count(Math.max(newFirst, end), position, 1);
      [first, end] = [newFirst, position];
    },
    rarity: (sign) => doublings((end - first) / Math.max(counts[sign] ?? 0, 1)),
  };
}
