import type { NumberedSigns } from "./related-signs.ts";
import type { SignedArticles } from "./signed-articles.ts";

/** An article's counterpart in an earlier sequence, by position, -1 where it has none; 1 where its own facts are new. */
export type Matching = { readonly counterparts: Int32Array; readonly isNew: Uint8Array };

/** What is known of the articles of `days`: of new ones `signsOf` a position, of all others what their counterparts had. */
export function nextSignedArticles(
  before: SignedArticles,
  { counterparts, isNew }: Matching,
  days: Int32Array,
  signsOf: (position: number) => NumberedSigns,
): Omit<SignedArticles, "signCount"> {
  const numbered = new Map<number, NumberedSigns>();
  const starts = new Int32Array(days.length + 1);
  for (let position = 0; position < days.length; position += 1) {
    const old = counterparts[position] ?? -1;
    const own = isNew[position] === 1 ? signsOf(position) : undefined;
    if (own !== undefined) numbered.set(position, own);
    const length = own?.signs.length ?? (before.starts[old + 1] ?? 0) - (before.starts[old] ?? 0);
    starts[position + 1] = (starts[position] ?? 0) + length;
  }
  const sections = new Int32Array(days.length);
  const signs = new Int32Array(starts.at(-1) ?? 0);
  const weights = new Uint8Array(signs.length);
  for (const { position, old, count } of knownRuns(counterparts, isNew)) {
    const [from, to, at] = [before.starts[old], before.starts[old + count], starts[position]];
    sections.set(before.sections.subarray(old, old + count), position);
    signs.set(before.signs.subarray(from, to), at);
    weights.set(before.weights.subarray(from, to), at);
  }
  for (const [position, own] of numbered) {
    sections[position] = own.section;
    signs.set(own.signs, starts[position]);
    weights.set(own.weights, starts[position]);
  }
  return { days, sections, starts, signs, weights };
}

/** Neighbours that were neighbours before, which are copied at once. */
type Run = { readonly position: number; readonly old: number; readonly count: number };

function knownRuns(counterparts: Int32Array, isNew: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let position = 0; position < isNew.length; ) {
    const old = counterparts[position] ?? -1;
    let count = 0;
    while (isNew[position + count] === 0 && counterparts[position + count] === old + count) count += 1;
    if (count > 0) runs.push({ position, old, count });
    position += Math.max(count, 1);
  }
  return runs;
}
