import type { SignNames } from "./sign-names.ts";

/** Gives equal texts equal numbers, without gaps from 0 on, so that a list can hold what is known of each. */
export type TextNumbers = {
  readonly numberOf: (text: string) => number;
  /** The same for what stands between two places of a text. */
  readonly numberOfPart: (text: string, start: number, end: number) => number;
  /** All that have a number by now. */
  readonly texts: () => SignNames;
};

/**
 * Goes on where `known` ends. A text is found by a table of numbers, each at a place that follows from its letters or the
 * next free one. To cut the part out and ask a `Map` costs three times as much, and filling that from a disk five times.
 */
export function textNumbers(known: SignNames): TextNumbers {
  let { letters, ends } = known;
  let count = ends.length;
  /** Each text's number plus one; 0 is free. Made when the first text is asked for. */
  let slots = new Int32Array();
  const startOf = (number: number) => ends[number - 1] ?? 0;

  const fill = () => {
    slots = new Int32Array(2 ** Math.ceil(Math.log2(4 * count + 16)));
    for (let number = 0; number < count; number += 1) {
      let hash = seed;
      for (let at = startOf(number); at < (ends[number] ?? 0); at += 1) hash = mixed(hash, letters[at] ?? 0);
      let slot = hash & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number + 1;
    }
  };

  const isText = (number: number, text: string, start: number, end: number) => {
    const first = startOf(number);
    if ((ends[number] ?? 0) - first !== end - start) return false;
    for (let at = start; at < end; at += 1)
      if (letters[first + at - start] !== text.charCodeAt(at)) return false;
    return true;
  };

  const add = (text: string, start: number, end: number) => {
    const first = startOf(count);
    letters = withRoom(letters, first + end - start, (length) => new Uint16Array(length));
    ends = withRoom(ends, count + 1, (length) => new Int32Array(length));
    for (let at = start; at < end; at += 1) letters[first + at - start] = text.charCodeAt(at);
    ends[count] = first + end - start;
    count += 1;
  };

  const numberOfPart = (text: string, start: number, end: number) => {
    if (2 * count >= slots.length) fill();
    let hash = seed;
    for (let at = start; at < end; at += 1) hash = mixed(hash, text.charCodeAt(at));
    let slot = hash & (slots.length - 1);
    for (; slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (isText(number, text, start, end)) return number;
    }
    add(text, start, end);
    slots[slot] = count;
    return count - 1;
  };

  return {
    numberOf: (text) => numberOfPart(text, 0, text.length),
    numberOfPart,
    texts: () => ({ letters: letters.slice(0, startOf(count)), ends: ends.slice(0, count) }),
  };
}

/** FNV-1a over UTF-16. */
const seed = 0x811c9dc5;

function mixed(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The same numbers where `length` of them have room; half as much again is taken, since more will come. */
function withRoom<Numbers extends Uint16Array | Int32Array>(
  numbers: Numbers,
  length: number,
  make: (length: number) => Numbers,
): Numbers {
  if (length <= numbers.length) return numbers;
  const larger = make(Math.ceil(1.5 * length) + 64);
  larger.set(numbers);
  return larger;
}
