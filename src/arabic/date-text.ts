import { withDigits } from "./digits.ts";

/** What a typed date says. */
export type DateText = {
  /** The clock it shows, written as if that clock were UTC: milliseconds since 1970, whole seconds. */
  readonly clock: number;
  /** Minutes ahead of UTC when the text names an offset. */
  readonly offset: number | undefined;
};

/** Year, month, day, and perhaps hour, minute, second, `Z`, sign, offset hours, offset minutes. */
const FORM =
  /^(\d{4})-(\d{2})-(\d{2})(?:(?:T| +)(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?(?: ?(?:(Z)|([+-])(\d{2})(?::?(\d{2}))?))?)?$/i;

/** Left behind by right-to-left editors between digits and signs; they mean nothing in a date. */
const DIRECTION_MARKS = /[\u200E\u200F\u061C]/g;

/** Clocks on earth stay within 14 hours of UTC (Pacific/Kiritimati). */
const LARGEST_OFFSET = 14 * 60;

/**
 * Reads `YYYY-MM-DD`, alone or with `T` or spaces and `HH:MM[:SS[.fraction]]` and perhaps `Z`, `±HH`, `±HHMM` or
 * `±HH:MM` (ISO 8601 extended form, RFC 3339, and the spaced form of other generators). Digits may be Arabic.
 * Fractions of a second are dropped. Undefined for anything else and for dates or times that do not exist.
 */
export function readDateText(text: string): DateText | undefined {
  const match = FORM.exec(withDigits(text.replace(DIRECTION_MARKS, "").trim(), "latn"));
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, utc, sign, offsetHours, offsetMinutes] = match;
  const clock = clockOf([year, month, day], [hour, minute, second]);
  if (clock === undefined) return undefined;
  if (utc !== undefined) return { clock, offset: 0 };
  if (sign === undefined) return { clock, offset: undefined };
  const offset = offsetOf(sign, numberIn(offsetHours), numberIn(offsetMinutes));
  return offset === undefined ? undefined : { clock, offset };
}

type Part = string | undefined;

function clockOf(date: readonly Part[], time: readonly Part[]): number | undefined {
  const [year = 0, month = 0, day = 0] = date.map(numberIn);
  const [hour = 0, minute = 0, second = 0] = time.map(numberIn);
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const clock = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  // Date.UTC carries 31 February over into March, and year 25 into 1925.
  const exists =
    clock.getUTCFullYear() === year && clock.getUTCMonth() === month - 1 && clock.getUTCDate() === day;
  return exists ? clock.getTime() : undefined;
}

function offsetOf(sign: string, hours: number, minutes: number): number | undefined {
  const size = hours * 60 + minutes;
  if (minutes > 59 || size > LARGEST_OFFSET) return undefined;
  return sign === "-" ? -size : size;
}

function numberIn(part: Part): number {
  return Number(part ?? 0);
}
