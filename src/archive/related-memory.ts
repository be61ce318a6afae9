import { mostRelated } from "./score-related.ts";
import { noSignNames, type SignNames } from "./sign-names.ts";
import { noSignedArticles, type SignedArticles } from "./signed-articles.ts";

/** What one build leaves for the next, so that this one need not choose the related articles of an archive anew. */
export type RelatedMemory = {
  /** Of each article, oldest first: equal ones carry the same signs. */
  readonly identities: Float64Array;
  readonly articles: SignedArticles;
  readonly names: SignNames;
  /** How many names articles carried when that was counted last. */
  readonly living: number;
  /** Five numbers for each article: the positions of those it is related to, best first, and -1 where there are fewer. */
  readonly rows: Int32Array;
};

export const noRelatedMemory: RelatedMemory = {
  identities: new Float64Array(),
  articles: noSignedArticles,
  names: noSignNames,
  living: 0,
  rows: new Int32Array(),
};

/** The rows of counterparts (-1 for none), at the places where these and those they name stand now. */
export function movedRows(rows: Int32Array, counterparts: Int32Array): Int32Array {
  const positions = new Int32Array(rows.length / mostRelated).fill(-1);
  for (let position = 0; position < counterparts.length; position += 1) {
    const old = counterparts[position] ?? -1;
    if (old !== -1) positions[old] = position;
  }
  const moved = new Int32Array(counterparts.length * mostRelated).fill(-1);
  for (let position = 0; position < counterparts.length; position += 1) {
    const old = counterparts[position] ?? -1;
    if (old === -1) continue;
    for (let at = 0; at < mostRelated; at += 1) {
      const other = rows[old * mostRelated + at] ?? -1;
      moved[position * mostRelated + at] = other === -1 ? -1 : (positions[other] ?? -1);
    }
  }
  return moved;
}
