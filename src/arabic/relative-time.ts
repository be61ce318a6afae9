import type { Digits } from "../model/site-settings.ts";
import { withDigits } from "./digits.ts";
import { DAY, HOUR, LONGEST_MONTH, MINUTE, WEEK } from "./spans.ts";

/**
 * How long before or after `to` (the reader's now) `from` lies: «قبل ساعتين», «بعد ٣ أيام», «الآن» within a minute.
 * Both in milliseconds since 1970. Counts whole units only, the largest that fits. Says «قبل يوم» and never «أمس», which
 * would need the reader's calendar day: 30 hours ago may be the day before yesterday.
 */
export function formatRelativeTime(from: number, to: number, digits: Digits): string {
  const words = from <= to ? wordsOf(from, to) : wordsOf(to, from).replace("قبل", "بعد");
  return withDigits(words, digits);
}

function wordsOf(start: number, end: number): string {
  const length = end - start;
  if (length < DAY || monthsBetween(start, end) >= 1) return freshOrOld(start, end);
  if (length < WEEK) return ago(length / DAY, "يوم", "يومين", "أيام", "يومًا");
  return ago(length / WEEK, "أسبوع", "أسبوعين", "أسابيع", "أسبوعًا");
}

/**
 * The same, its digits Latin, of what is less than a day old, or a month and more: «قبل 3 سنوات»; «الآن» of what is still to
 * come, too. A part of its own, because every page brings it to its reader's browser and each word counts there.
 */
export function freshOrOld(start: number, end: number): string {
  const length = end - start;
  const months = monthsBetween(start, end);
  if (length < MINUTE) return "الآن";
  if (length < HOUR) return ago(length / MINUTE, "دقيقة", "دقيقتين", "دقائق");
  if (length < DAY) return ago(length / HOUR, "ساعة", "ساعتين", "ساعات");
  if (months < 12) return ago(months, "شهر", "شهرين", "أشهر", "شهرًا");
  return ago(months / 12, "سنة", "سنتين", "سنوات");
}

/**
 * «قبل» puts what follows in the genitive, as «بعد» does, hence ساعتين, never ساعتان. 11–99 take the accusative singular
 * (يومًا, which a feminine noun does not show), 100 the genitive singular (يوم). The rule is that of `plural.ts`.
 */
function ago(length: number, one: string, two: string, few: string, many = one): string {
  const count = Math.floor(length);
  const ofHundred = count % 100;
  const noun = ofHundred < 3 ? one : ofHundred < 11 ? few : many;
  return `قبل ${count < 2 ? one : count < 3 ? two : `${count} ${noun}`}`;
}

/** Months of the calendar, and parts of one, so that an anniversary is a year whether or not a leap day lies between. */
function monthsBetween(start: number, end: number): number {
  return (placeOf(end) - placeOf(start)) / LONGEST_MONTH;
}

/** Where a moment would lie if every month had 32 days, in milliseconds. */
function placeOf(moment: number): number {
  const date = new Date(moment);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return month * LONGEST_MONTH + date.getUTCDate() * DAY + (moment % DAY);
}
