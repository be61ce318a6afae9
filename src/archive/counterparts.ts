import { longestRise } from "./longest-rise.ts";

/** What tells one sequence of articles (oldest first) from another: the days are those of publication. */
export type KnownSequence = { readonly identities: Float64Array; readonly days: Int32Array };

/**
 * For each article of `now` the one of `before` that holds its place, by position, or -1. Counterparts stand in the same
 * order and were published on the same day, and nearly all have the same identity. Others that take each other's place
 * between those (an article that was edited) are counterparts too, so that only what differs between them counts.
 */
export function counterparts(before: KnownSequence, now: KnownSequence): Int32Array {
  const isSame = (old: number, position: number) =>
    before.days[old] === now.days[position] && before.identities[old] === now.identities[position];
  const [lengthBefore, length] = [before.days.length, now.days.length];
  const shorter = Math.min(lengthBefore, length);
  let start = 0;
  while (start < shorter && isSame(start, start)) start += 1;
  let rest = 0;
  while (rest < shorter - start && isSame(lengthBefore - 1 - rest, length - 1 - rest)) rest += 1;
  const found = new Int32Array(length).fill(-1);
  for (let at = 0; at < start; at += 1) found[at] = at;
  for (let at = 1; at <= rest; at += 1) found[length - at] = lengthBefore - at;
  matchBetween(before, now, { start, end: length - rest, endBefore: lengthBefore - rest }, found);
  pairGaps(before, now, found);
  return found;
}

/** Both sequences between what they begin with and what they end with. */
type Middle = { readonly start: number; readonly end: number; readonly endBefore: number };

/** Matches by identity as many as possible without crossing. Of several with one identity the oldest left is taken. */
function matchBetween(
  before: KnownSequence,
  now: KnownSequence,
  { start, end, endBefore }: Middle,
  found: Int32Array,
): void {
  if (start === end || start === endBefore) return;
  const places = new Map<number, number[]>();
  for (let old = endBefore - 1; old >= start; old -= 1) {
    const identity = before.identities[old] ?? 0;
    const same = places.get(identity);
    if (same === undefined) places.set(identity, [old]);
    else same.push(old);
  }
  const wanted = [...now.identities.subarray(start, end)].map(
    (identity) => places.get(identity)?.pop() ?? -1,
  );
  const candidates = wanted.map((old, at) => (before.days[old] === now.days[start + at] ? old : -1));
  for (const at of longestRise(candidates)) found[start + at] = candidates[at] ?? -1;
}

/** Gives those without a counterpart, in each gap between two counterparts, what the gap held before, one by one. */
function pairGaps(before: KnownSequence, now: KnownSequence, found: Int32Array): void {
  let [old, end] = [0, 0];
  for (let position = 0; position < found.length; position += 1) {
    const counterpart = found[position] ?? -1;
    if (counterpart !== -1) {
      old = counterpart + 1;
      continue;
    }
    while (end <= position || (end < found.length && found[end] === -1)) end += 1;
    const oldEnd = found[end] ?? before.days.length;
    const day = now.days[position] ?? 0;
    while (old < oldEnd && (before.days[old] ?? 0) < day) old += 1;
    if (old < oldEnd && before.days[old] === day) {
      found[position] = old;
      old += 1;
    }
  }
}
