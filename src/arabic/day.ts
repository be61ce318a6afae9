import type { Instant } from "../model/instant.ts";

/** A day of the Gregorian calendar; `month` and `day` count from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** A day with its place in the week, 0 = Sunday. */
export type WeekDay = CalendarDay & { readonly weekday: number };

/** The day that the newsroom's calendar showed at that instant. Reads the ISO text only, so it costs next to nothing. */
export function localDay(instant: Instant): WeekDay {
  const year = Number(instant.iso.slice(0, 4));
  const month = Number(instant.iso.slice(5, 7));
  const day = Number(instant.iso.slice(8, 10));
  return { year, month, day, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() };
}

/** Whether the newsroom's clock showed 00:00:00, which is how a date typed without a time is kept. */
export function isMidnight(instant: Instant): boolean {
  return instant.iso.slice(11, 19) === "00:00:00";
}
