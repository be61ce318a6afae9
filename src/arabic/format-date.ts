import type { Instant } from "../model/instant.ts";
import type { DateStyle, Digits } from "../model/site-settings.ts";
import { monthNames, weekdayNames } from "./calendar-names.ts";
import { localDay, weekdayOf } from "./day.ts";
import { withDigits } from "./digits.ts";
import { rememberTexts } from "./remember-texts.ts";

/** The date in the page's header: «الأربعاء ٢٢ / أكتوبر / ٢٠٢٥». */
export function formatHeaderDate(instant: Instant, style: DateStyle): string {
  const { day, month, year } = wordsOf(instant, style);
  return `${weekdayName(instant)} ${day} / ${month} / ${year}`;
}

/** A whole date in running text: «الأربعاء ٢٢ أكتوبر ٢٠٢٥». */
export function formatDate(instant: Instant, style: DateStyle): string {
  return `${weekdayName(instant)} ${formatShortDate(instant, style)}`;
}

/** A date for lists: «٢٢ أكتوبر ٢٠٢٥». */
export function formatShortDate(instant: Instant, style: DateStyle): string {
  const { day, month, year } = wordsOf(instant, style);
  return `${day} ${month} ${year}`;
}

/** A month for archives: «أكتوبر ٢٠٢٥». */
export function formatMonth(instant: Instant, style: DateStyle): string {
  const { month, year } = wordsOf(instant, style);
  return `${month} ${year}`;
}

/** The newsroom's clock, 24 hours: «١١:٣٠». */
export function formatTime(instant: Instant, style: DateStyle): string {
  return printed[style.digits](instant.iso.slice(11, 16));
}

type DateWords = { readonly day: string; readonly month: string; readonly year: string };

function wordsOf(instant: Instant, { months, digits }: DateStyle): DateWords {
  const { year, month, day } = localDay(instant);
  return {
    day: printed[digits](String(day)),
    month: nameAt(monthNames(months), month - 1),
    year: printed[digits](String(year)),
  };
}

/** The days of a month, the years of an archive and the minutes of a day are few, and every story shows them. */
const mostNumbers = 2000;

/** Western digits → the wanted ones. */
const printed: Readonly<Record<Digits, (number: string) => string>> = {
  arab: rememberTexts(mostNumbers, (number) => withDigits(number, "arab")),
  latn: (number) => number,
};

function weekdayName(instant: Instant): string {
  return nameAt(weekdayNames(), weekdayOf(localDay(instant)));
}

function nameAt(names: readonly string[], index: number): string {
  const name = names[index];
  if (name === undefined) throw new RangeError(`No calendar name at ${index}`);
  return name;
}
