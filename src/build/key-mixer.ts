/**
 * Mixes numbers and texts into 64 bits, in their order. Not for secrets: it tells inputs of one build from those of the
 * build before, a hundred thousand times in a tenth of a second. Two lists of the same length meet by chance once in
 * 2^64; whoever mixes lists of different lengths mixes the length too.
 */
export type KeyMixer = {
  /** Forgets what was mixed. */
  readonly begin: () => void;
  /** A whole number of 32 bits. */
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  /** What was mixed, in two halves. */
  readonly halves: () => MixedKey;
};

export type MixedKey = { readonly high: number; readonly low: number };

export function keyMixer(): KeyMixer {
  let high = 0;
  let low = 0;
  // Each half takes the value with constants of its own: the rounds of MurmurHash3 and of its finalizer (public domain).
  const number = (value: number) => {
    high = Math.imul(high ^ Math.imul(value, 0xcc9e2d51), 0x85ebca6b);
    high = (high ^ (high >>> 15)) + 0x52dce729;
    low = Math.imul((low + value) ^ (low >>> 16), 0xc2b2ae35);
    low = (low ^ (low >>> 13)) + 0x38495ab5;
  };
  return {
    begin: () => {
      high = 0x1b873593;
      low = 0x2545f491;
    },
    number,
    text: (value) => {
      number(value.length);
      for (let at = 0; at < value.length; at += 1) number(value.charCodeAt(at));
    },
    halves: () => ({ high: final(high), low: final(low) }),
  };
}

/** A text alone, for one that is mixed into many keys. */
export function mixedText(text: string): MixedKey {
  const mixer = keyMixer();
  mixer.begin();
  mixer.text(text);
  return mixer.halves();
}

/** As a short text: 14 characters at most. */
export function printedKey({ high, low }: MixedKey): string {
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36).padStart(7, "0")}`;
}

/** As a whole number that JSON and comparing take as it is: 53 of the 64 bits, and never 0. */
export function numericKey({ high, low }: MixedKey): number {
  return (high >>> 0) * 2 ** 21 + (low >>> 11) + 1;
}

function final(half: number): number {
  let mixed = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
