import type { Run } from "./run.ts";

const DIGIT = String.raw`[0-9\u0660-\u0669\u06F0-\u06F9]`;
const ITEM = String.raw`${DIGIT}+(?:[.,:٫٬]${DIGIT}+)*(?:[ \u00A0]?%)?`;

/** A sign is no hyphen («كوفيد-19», «3-1») where no word ends before it but «و» and the prepositions of one letter. */
const SIGN = String.raw`(?:(?<![\p{L}\p{N}])|(?<=(?<!\p{L})[وفبلك]))[+\-−±]`;

/** Source (for the `v` flag) of a number with its signs, or of several joined by hyphens, dashes or strokes. */
export const NUMBER_RUN = String.raw`(?:${SIGN})?[$€£¥]?${ITEM}(?:[\-–—\/−]${ITEM})*`;

/** Nothing in it can go astray: digits, and the separators inside one number. */
const PLAIN = /^[\p{Nd}.,٫٬]+$/u;
const EUROPEAN = /[0-9\u06F0-\u06F9]/;
const SIGNED = /^[+\-−±$€£¥]|%$/;
const JOINER = /(?<=[\p{Nd}%])([-–—/−])/u;
const TIME = /^\p{Nd}{1,2}:\p{Nd}{2}(?::\p{Nd}{2})?$/u;
const COLON = /(:)/;
const DIGITS = /\p{Nd}/u;
const DATE_OR_SEASON = /\p{Nd}{4}|\/[^/]*\//u;

/**
 * How numbers stand in a right-to-left text. The rule: what was typed first is read first, from the right, in every
 * place and in both digit systems; and one number with its sign stands as CLDR's Arabic locales print it.
 *
 * Ranges and scores, 2019-2024, ١٠–٢٠, 3-1: behind an Arabic letter digits are AN, a hyphen between two AN is neutral
 *   (UAX #9, W2, W4, N1), so the first number is on the right. That is what Arabic readers know, and nothing is done.
 *   But at the start of a paragraph, European digits stay EN, W4 joins them with their hyphen, and the same score turns
 *   round. There the second number is isolated. A dash (ON) never joins.
 * Dates 22/10/2025, seasons 2024/2025, scores 2:1: `/` and `:` are CS, which W4 joins in either digit system, so the day
 *   would stand on the left. CLDR's short date for every `ar` locale has U+200F behind each number to prevent just that;
 *   every second number is isolated, which breaks both joints. 10:30 is one number, the hour on the left, as in CLDR;
 *   so is 3/4, which may be a fraction.
 * Signs, -5, +18, 50%, $50: CLDR prints European digits with U+200E around the sign, so the sign stays on the side where
 *   it was typed; they are isolated from left to right. With Arabic-Indic digits CLDR writes U+061C, which asks for what
 *   the algorithm does anyway (٥٠٪ with the sign on the left), and nothing is done.
 */
export function numberRuns(text: string, afterArabic: boolean): Run[] {
  if (PLAIN.test(text)) return [{ text, isolation: "none" }];
  const joining = joiningSeparators(text, afterArabic);
  const runs: Run[] = [];
  let joinsIsolated = false;
  let joins = false;
  for (const part of text.split(JOINER).flatMap(partsOfScore)) {
    if (!DIGITS.test(part)) {
      joins = joining.includes(part);
      runs.push({ text: part, isolation: "none" });
    } else {
      const isolation = isolationOf(part, joins && !joinsIsolated);
      runs.push({ text: part, isolation });
      joinsIsolated = isolation !== "none";
    }
  }
  return runs;
}

/** The separators that W4 would join here although Arabic readers expect two numbers. */
function joiningSeparators(text: string, afterArabic: boolean): string {
  const hyphens = EUROPEAN.test(text) && !afterArabic ? "-−" : "";
  const stroke = DATE_OR_SEASON.test(text) ? "/" : "";
  return `:${hyphens}${stroke}`;
}

function isolationOf(number: string, mustPart: boolean): Run["isolation"] {
  if (SIGNED.test(number) && EUROPEAN.test(number)) return "ltr";
  return mustPart ? "auto" : "none";
}

function partsOfScore(part: string): string[] {
  return TIME.test(part) ? [part] : part.split(COLON);
}
