import { plainLetters } from "./plain-letters.ts";

/** A path segment may hold 255 bytes on every common file system; the rest is left for suffixes and temporary names. */
const MAX_BYTES = 200;

/**
 * Symbols part words, as punctuation does, and before NFKC, which would glue ™ to its word as «tm». With them go ﷺ and ﷻ
 * (U+FDFA, U+FDFB), letters to Unicode, of which NFKC would make a sentence, and ½ and its like, which would turn 10½
 * into 101 and 2.
 */
const SYMBOL = /[\p{S}\uFDFA\uFDFB¼-¾⅐-⅟↉]/gu;

/**
 * ZWNJ, the half-space of Persian and Kurdish. Between letters it becomes a hyphen: without it the two halves would join
 * into a shape that nobody reads.
 */
const HALF_SPACE = /\u200C/g;

/** An apostrophe inside a Latin word belongs to it: don’t → dont. Between Arabic letters it is a quotation mark. */
const APOSTROPHE = /(?<=\p{Script=Latin})['’](?=\p{Script=Latin})/gu;

/** Groups digits and nothing else (U+066C), so ١٬٠٠٠ is one word; a Latin comma may be a decimal sign. */
const DIGIT_GROUPING = /(?<=\p{Nd})٬(?=\p{Nd})/gu;

/** Letters and digits of any script, with the vowel signs that `plainLetters` left because they are part of the word. */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** One sign as a reader counts: a letter or digit with its vowel signs. */
const SIGN = /\P{M}\p{M}*/gu;

/** Names that Windows keeps for devices (Naming Files, Paths, and Namespaces). */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/**
 * A last path segment for a headline or a name: its words in their own script, joined by hyphens, lower-case,
 * without vocalisation, tatweel and punctuation, at most 200 bytes of UTF-8, cut after a word (inside one only when it is
 * longer than that). Empty when the text holds no letter or digit; the caller decides what then.
 */
export function slugify(text: string): string {
  const spaced = text.replace(SYMBOL, " ").replace(HALF_SPACE, " ");
  const letters = plainLetters(spaced).replace(APOSTROPHE, "").replace(DIGIT_GROUPING, "");
  const slug = cutToBytes(letters.match(WORD) ?? [], MAX_BYTES);
  return DEVICE_NAME.test(slug) ? `${slug}-1` : slug;
}

/** `wanted` if it is free, else the first free of `wanted-2`, `wanted-3` …, within the same 200 bytes. */
export function uniqueSlug(wanted: string, taken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let number = 2; taken(slug); number += 1) slug = numbered(wanted, number);
  return slug;
}

/**
 * Gives each name in turn what {@link uniqueSlug} would, and takes it. Remembers where it stopped, since thousands of
 * names without a letter (all of them `tag`) would otherwise each count from 2.
 */
export function slugGiver(taken: Set<string>): (wanted: string) => string {
  const reached = new Map<string, number>();
  return (wanted) => {
    let number = reached.get(wanted) ?? 1;
    let slug = number === 1 ? wanted : numbered(wanted, number);
    while (taken.has(slug)) {
      number += 1;
      slug = numbered(wanted, number);
    }
    reached.set(wanted, number);
    taken.add(slug);
    return slug;
  };
}

function numbered(wanted: string, number: number): string {
  const suffix = String(number);
  const start = cutToBytes(wanted.split("-"), MAX_BYTES - suffix.length - 1);
  return start === "" ? suffix : `${start}-${suffix}`;
}

function cutToBytes(words: readonly string[], limit: number): string {
  const whole = words.join("-");
  if (whole.length * mostBytesOfUnit <= limit || bytesOf(whole) <= limit) return whole;
  const [first = "", ...rest] = words;
  let slug = "";
  for (const sign of first.match(SIGN) ?? []) {
    if (bytesOf(slug + sign) > limit) return slug;
    slug += sign;
  }
  for (const word of rest) {
    if (bytesOf(`${slug}-${word}`) > limit) return slug;
    slug = `${slug}-${word}`;
  }
  return slug;
}

/** Of a UTF-16 unit, in UTF-8. Most names are short enough to need no counting. */
const mostBytesOfUnit = 3;

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
