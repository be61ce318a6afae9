import type { Digits } from "../model/site-settings.ts";
import { countedNoun } from "./counted-noun.ts";
import type { PluralCategory } from "./plural.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;
const MONTHS_A_YEAR = 12;

type Forms = Readonly<Record<PluralCategory, string>>;

/**
 * «قبل» and «بعد» both put what follows in the genitive, hence ساعتين, never ساعتان. 11–99 take the accusative
 * singular (يومًا), 100 the genitive singular (يوم). A count of nothing never occurs: that is «الآن».
 */
const MINUTES = forms("دقيقة", "دقيقتين", "دقائق", "دقيقة", "دقيقة");
const HOURS = forms("ساعة", "ساعتين", "ساعات", "ساعة", "ساعة");
const DAYS = forms("يوم", "يومين", "أيام", "يومًا", "يوم");
const WEEKS = forms("أسبوع", "أسبوعين", "أسابيع", "أسبوعًا", "أسبوع");
const MONTHS = forms("شهر", "شهرين", "أشهر", "شهرًا", "شهر");
const YEARS = forms("سنة", "سنتين", "سنوات", "سنة", "سنة");

/**
 * How long before or after `to` (the reader's now) `from` lies: «قبل ساعتين», «بعد ٣ أيام», «الآن» within a minute.
 * Both in milliseconds since 1970. Counts whole units only, the largest that fits. Needs nothing but the language, so
 * that a browser can run it. Says «قبل يوم» and never «أمس», which would need the reader's calendar day: 30 hours ago
 * may be the day before yesterday.
 */
export function formatRelativeTime(from: number, to: number, digits: Digits): string {
  const past = from <= to;
  const span = past ? spanBetween(from, to, digits) : spanBetween(to, from, digits);
  if (span === undefined) return "الآن";
  return past ? `قبل ${span}` : `بعد ${span}`;
}

function spanBetween(start: number, end: number, digits: Digits): string | undefined {
  const length = end - start;
  if (length < MINUTE) return undefined;
  if (length < HOUR) return countedNoun(Math.floor(length / MINUTE), MINUTES, digits);
  if (length < DAY) return countedNoun(Math.floor(length / HOUR), HOURS, digits);
  if (length < WEEK) return countedNoun(Math.floor(length / DAY), DAYS, digits);
  const months = wholeMonths(new Date(start), new Date(end));
  if (months === 0) return countedNoun(Math.floor(length / WEEK), WEEKS, digits);
  if (months < MONTHS_A_YEAR) return countedNoun(months, MONTHS, digits);
  return countedNoun(Math.floor(months / MONTHS_A_YEAR), YEARS, digits);
}

/** Months of the calendar, so that an anniversary is a year whether or not a leap day lies between. */
function wholeMonths(start: Date, end: Date): number {
  const years = end.getUTCFullYear() - start.getUTCFullYear();
  const months = years * MONTHS_A_YEAR + end.getUTCMonth() - start.getUTCMonth();
  return timeInMonth(end) < timeInMonth(start) ? months - 1 : months;
}

function timeInMonth(date: Date): number {
  return date.getTime() - Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

function forms(one: string, two: string, few: string, many: string, other: string): Forms {
  const counted = (noun: string) => `{count} ${noun}`;
  return { zero: counted(other), one, two, few: counted(few), many: counted(many), other: counted(other) };
}
