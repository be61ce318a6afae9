import { type SignedArticles, signsAt } from "./signed-articles.ts";

/** For some signs which articles before a position carried them last, in a row of `rows` for each, in no order. */
export type NewestCarriers = {
  readonly rows: Int32Array;
  readonly startOf: (sign: number) => number;
  readonly countOf: (sign: number) => number;
  /** Goes on to a position, which is none that is left behind. */
  readonly moveTo: (position: number) => void;
};

/** Remembers the newest `most` carriers of each sign that one of the articles at `positions` carries, and of no other. */
export function newestCarriers(
  articles: SignedArticles,
  positions: Int32Array,
  most: number,
): NewestCarriers {
  const { starts, signs } = articles;
  const { rowOf, count } = numberedRows(articles, positions);
  const rows = new Int32Array(count * most);
  /** How many are in each row; from `most` on, `most` more than the place of the oldest, which gives way. */
  const states = new Int32Array(count);
  let end = 0;
  const rowAt = (sign: number) => rowOf[sign] ?? 0;
  const add = (row: number, position: number) => {
    const state = states[row] ?? 0;
    rows[row * most + (state < most ? state : state - most)] = position;
    states[row] = state + 1 === 2 * most ? most : state + 1;
  };
  return {
    rows,
    startOf: (sign) => rowAt(sign) * most,
    countOf: (sign) => Math.min(states[rowAt(sign)] ?? 0, most),
    moveTo: (position) => {
      for (let at = starts[end] ?? 0; end < position; end += 1) {
        for (const until = starts[end + 1] ?? 0; at < until; at += 1) {
          const row = rowAt(signs[at] ?? 0);
          if (row !== -1) add(row, end);
        }
      }
    },
  };
}

/** -1 for the signs that none of them carries. */
function numberedRows(articles: SignedArticles, positions: Int32Array) {
  const rowOf = new Int32Array(articles.signCount).fill(-1);
  let count = 0;
  for (const position of positions) {
    for (const sign of signsAt(articles, position)) {
      if (rowOf[sign] !== -1) continue;
      rowOf[sign] = count;
      count += 1;
    }
  }
  return { rowOf, count };
}
