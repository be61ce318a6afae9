/** Texts by number, one after another in UTF-16; text N ends before `ends[N]`. So a disk keeps them, and threads share them. */
export type SignNames = { readonly letters: Uint16Array; readonly ends: Int32Array };

export const noSignNames: SignNames = { letters: new Uint16Array(), ends: new Int32Array() };

export function signName({ letters, ends }: SignNames, sign: number): string {
  return String.fromCharCode(...letters.subarray(startOf(ends, sign), ends[sign]));
}

/** The names that `isKept` says 1 of, in their order: their numbers close up. */
export function keptNames({ letters, ends }: SignNames, isKept: Uint8Array): SignNames {
  const kept = { letters: letters.slice(), ends: ends.slice() };
  let [end, count] = [0, 0];
  for (let sign = 0; sign < ends.length; sign += 1) {
    if (isKept[sign] !== 1) continue;
    const [from, to] = [startOf(ends, sign), ends[sign] ?? 0];
    kept.letters.copyWithin(end, from, to);
    end += to - from;
    kept.ends[count] = end;
    count += 1;
  }
  return { letters: kept.letters.slice(0, end), ends: kept.ends.slice(0, count) };
}

function startOf(ends: Int32Array, sign: number): number {
  return ends[sign - 1] ?? 0;
}
