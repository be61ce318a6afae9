import type { Instant } from "../model/instant.ts";
import type { DateStyle } from "../model/site-settings.ts";
import { monthNames, weekdayNames } from "./calendar-names.ts";
import { localDay } from "./day.ts";
import { withDigits } from "./digits.ts";

/** The words of a date, digits still Western. */
type DateWords = {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

/** The date in the page's header: «الأربعاء ٢٢ / أكتوبر / ٢٠٢٥». */
export function formatHeaderDate(instant: Instant, style: DateStyle): string {
  const { weekday, day, month, year } = wordsOf(instant, style);
  return withDigits(`${weekday} ${day} / ${month} / ${year}`, style.digits);
}

/** A whole date in running text: «الأربعاء ٢٢ أكتوبر ٢٠٢٥». */
export function formatDate(instant: Instant, style: DateStyle): string {
  const { weekday, day, month, year } = wordsOf(instant, style);
  return withDigits(`${weekday} ${day} ${month} ${year}`, style.digits);
}

/** A date for lists: «٢٢ أكتوبر ٢٠٢٥». */
export function formatShortDate(instant: Instant, style: DateStyle): string {
  const { day, month, year } = wordsOf(instant, style);
  return withDigits(`${day} ${month} ${year}`, style.digits);
}

/** A month for archives: «أكتوبر ٢٠٢٥». */
export function formatMonth(instant: Instant, style: DateStyle): string {
  const { month, year } = wordsOf(instant, style);
  return withDigits(`${month} ${year}`, style.digits);
}

/** The newsroom's clock, 24 hours: «١١:٣٠». */
export function formatTime(instant: Instant, style: DateStyle): string {
  return withDigits(instant.iso.slice(11, 16), style.digits);
}

function wordsOf(instant: Instant, style: DateStyle): DateWords {
  const { year, month, day, weekday } = localDay(instant);
  return {
    weekday: nameAt(weekdayNames(), weekday),
    day: String(day),
    month: nameAt(monthNames(style.months), month - 1),
    year: String(year),
  };
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`No calendar name at ${index}`);
  return name;
}
