import { enlarged } from "./enlarged.ts";
import type { Sign } from "./related-signs.ts";

/** How many of the articles in the window carry each sign, by the sign's number. */
export type WindowCounts = {
  /** Lets the next article into the window, and the oldest out where it is full. */
  readonly add: (signs: readonly Sign[]) => void;
  readonly of: (sign: number) => number;
  /** How many articles stand in the window. */
  readonly size: () => number;
};

/** Counts among the last `most` articles that were added. An article costs its own signs and those of the one it drives out. */
export function windowCounts(most: number): WindowCounts {
  let counts = new Int32Array(1024);
  const inside: (readonly Sign[])[] = [];
  let added = 0;
  const count = (signs: readonly Sign[], step: 1 | -1) => {
    for (const { id } of signs) {
      while (id >= counts.length) counts = enlarged(counts);
      counts[id] = (counts[id] ?? 0) + step;
    }
  };
  return {
    add: (signs) => {
      count(inside[added % most] ?? [], -1);
      count(signs, 1);
      inside[added % most] = signs;
      added += 1;
    },
    of: (sign) => counts[sign] ?? 0,
    size: () => inside.length,
  };
}
