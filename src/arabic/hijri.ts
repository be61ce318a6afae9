import type { Instant } from "../model/instant.ts";
import type { DateStyle } from "../model/site-settings.ts";
import { hijriMonthNames } from "./calendar-names.ts";
import { type CalendarDay, localDay } from "./day.ts";
import { withDigits } from "./digits.ts";
import { FIRST_HIJRI_YEAR, hijriMonthStarts } from "./umm-al-qura-months.ts";

const DAY = 86_400_000;
const MONTHS_A_YEAR = 12;

/** Days of the synodic month, about which the calendar's months of 29 and 30 days swing. */
const MEAN_MONTH = 29.530_588;

/**
 * The day of the Umm al-Qura calendar, moved by `offset` days where a country sights another moon: −1 where its month
 * began a day after Mecca's, +1 where a day before. Takes the Gregorian years 1900–2200, as `parseInstant` does; throws
 * a RangeError outside.
 */
export function hijriDay(day: CalendarDay, offset: number): CalendarDay {
  const wanted = Date.UTC(day.year, day.month - 1, day.day) / DAY + offset;
  const starts = hijriMonthStarts();
  const index = monthHolding(wanted, starts);
  const start = starts[index];
  if (start === undefined || starts[index + 1] === undefined)
    throw new RangeError(`No Hijri month is known for ${day.year}-${day.month}-${day.day}`);
  return {
    year: FIRST_HIJRI_YEAR + Math.floor(index / MONTHS_A_YEAR),
    month: (index % MONTHS_A_YEAR) + 1,
    day: wanted - start + 1,
  };
}

/** The Hijri line of a header: «٣٠ ربيع الآخر ١٤٤٧ هـ»; هـ says which era, as the press writes it. */
export function formatHijriDate(instant: Instant, style: DateStyle, offset: number): string {
  const { year, month, day } = hijriDay(localDay(instant), offset);
  return withDigits(`${day} ${hijriMonthNames()[month - 1]} ${year} هـ`, style.digits);
}

/** Months alternate so evenly that the mean length finds the month or its neighbour. */
function monthHolding(wanted: number, starts: readonly number[]): number {
  let index = Math.floor((wanted - (starts[0] ?? 0)) / MEAN_MONTH);
  while ((starts[index] ?? -Infinity) > wanted) index -= 1;
  while ((starts[index + 1] ?? Infinity) <= wanted) index += 1;
  return index;
}
