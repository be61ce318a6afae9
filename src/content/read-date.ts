import { withDigits } from "../arabic/digits.ts";
import { parseInstant } from "../arabic/instant.ts";
import type { Instant } from "../model/instant.ts";
import type { Refusal } from "./fault.ts";
import { type Reading, refusal } from "./refuse.ts";

/** A date as an editor typed it → the instant it means, or what is wrong with it and, where it can be guessed, what is right. */
export function readDate(text: string, timezone: string): Reading<Instant> {
  const value = parseInstant(text, timezone);
  return value === undefined ? { refusal: dateRefusal(text, timezone) } : { value };
}

/** Years of the Hijri calendar that a news article could bear: 1882 to 2076. */
const hijriYears = { first: 1300, last: 1500 };

function dateRefusal(text: string, timezone: string): Refusal {
  const day = typedDay(text);
  if (day === undefined) return refusal("date-form", { value: text, suggestion: "" }).refusal;
  const { year, month, dayOfMonth, isIso } = day;
  if (hijriYears.first <= year && year <= hijriYears.last)
    return refusal("date-hijri", { value: text }).refusal;
  if (year < 1900 || year > 2200) return refusal("date-year", { value: text }).refusal;
  const date = [year, pad(month), pad(dayOfMonth)].join("-");
  if (parseInstant(date, timezone) === undefined)
    return refusal("date-not-in-calendar", { value: text }).refusal;
  const suggestion = isIso ? "" : (withTime(date, text, timezone) ?? date);
  return refusal("date-form", { value: text, suggestion }).refusal;
}

type TypedDay = {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  /** The day is right as it stands, so the fault is in what follows it. */
  readonly isIso: boolean;
};

/** Day, month and year in either order, with any separator: `٢٢/١٠/٢٠٢٥`, `2025.10.22`. */
function typedDay(text: string): TypedDay | undefined {
  const plain = withDigits(text.replace(/\p{Cf}/gu, ""), "latn").trim();
  const numbers = /^([0-9]{1,4})[-/.\s\u066B]+([0-9]{1,2})[-/.\s\u066B]+([0-9]{1,4})(?![0-9])/.exec(plain);
  if (numbers === null) return undefined;
  const [, first = "", month = "", last = ""] = numbers;
  const yearFirst = first.length === 4;
  if (!yearFirst && last.length !== 4) return undefined;
  const [year, dayOfMonth] = yearFirst ? [first, last] : [last, first];
  const isIso = /^[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9])/.test(plain);
  return { year: Number(year), month: Number(month), dayOfMonth: Number(dayOfMonth), isIso };
}

/** `2025-10-22T09:05`, when a time can be read in what was typed. */
function withTime(date: string, text: string, timezone: string): string | undefined {
  const time = /(?<![0-9:])([0-9]{1,2}):([0-9]{2})(?![0-9])/.exec(withDigits(text, "latn"));
  if (time === null) return undefined;
  const suggestion = `${date}T${pad(Number(time[1]))}:${time[2]}`;
  return parseInstant(suggestion, timezone) === undefined ? undefined : suggestion;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
