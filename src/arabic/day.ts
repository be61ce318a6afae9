import type { Instant } from "../model/instant.ts";

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** The day that the newsroom's calendar showed at that instant. Reads the ISO text only, so it costs next to nothing. */
export function localDay({ iso }: Instant): CalendarDay {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** A day's place in the week, 0 = Sunday. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

/** Whether the newsroom's clock showed 00:00:00, which is how a date typed without a time is kept. */
export function isMidnight(instant: Instant): boolean {
  return instant.iso.slice(11, 19) === "00:00:00";
}
