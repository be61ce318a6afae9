import { enlarged } from "./enlarged.ts";

/** For each sign, by number, which articles carried it last. */
export type NewestCarriers = {
  readonly add: (sign: number, article: number) => void;
  /** Calls `visit` with each article that is remembered for the sign, in no order. */
  readonly each: (sign: number, visit: (article: number) => void) => void;
};

/**
 * Remembers the newest `most` carriers of each sign, in one row of numbers a sign, where the oldest gives way. Rows in
 * one block of memory: a hundred thousand articles look up some millions of them.
 */
export function newestCarriers(most: number): NewestCarriers {
  let rows = new Int32Array(1024 * most);
  let counts = new Int32Array(1024);
  const grow = () => {
    rows = enlarged(rows);
    counts = enlarged(counts);
  };
  return {
    add: (sign, article) => {
      while (sign >= counts.length) grow();
      const count = counts[sign] ?? 0;
      rows[sign * most + (count % most)] = article;
      counts[sign] = count + 1;
    },
    each: (sign, visit) => {
      const start = sign * most;
      const end = start + Math.min(counts[sign] ?? 0, most);
      for (let at = start; at < end; at += 1) visit(rows[at] ?? 0);
    },
  };
}
