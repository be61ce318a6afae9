import type { Instant } from "../model/instant.ts";
import { withDigits } from "./digits.ts";
import { HALF_DAY, hourOfHalfDay } from "./half-day.ts";
import { parseInstant } from "./instant.ts";

/** What a heading of a live page says: when its entry was published, on which day, and what it is about. */
export type LiveHeading = {
  readonly published: Instant;
  readonly headline: string | undefined;
  /** `YYYY-MM-DD`, which a later heading with a time alone takes. */
  readonly day: string;
};

/** Left behind by right-to-left editors between digits and signs; they mean nothing in a time. */
const MARKS = "[\\u200E\\u200F\\u061C]*";

/** «الساعة 15:00», as news is spoken. */
const OCLOCK = "(?:الساعة[\\s\\u200E\\u200F\\u061C]+)?";

/**
 * Perhaps a day and `T` or a space, then hours, minutes and perhaps seconds, each a group, then perhaps the half of the
 * day; marks may stand between any two.
 */
const TIME = [
  `^${MARKS}${OCLOCK}`,
  "(?:([0-9]{4})",
  "-",
  "([0-9]{1,2})",
  "-",
  "([0-9]{1,2})",
  `(?:[Tt]|\\s+))?${OCLOCK}`,
  "([0-9]{1,2})",
  ":",
  "([0-9]{2})",
  "(?::([0-9]{2}))?",
  `(?:\\s*${MARKS}(${HALF_DAY}))?`,
].join(MARKS);

/** What parts a time from its headline: a dash of any length, a bar, a colon, or white space alone. */
const SEPARATOR = `(?:[\\s\\u200E\\u200F\\u061C]*[\\u2014\\u2013|:-]\\s*|${MARKS}(?:\\s+|$))`;

const FORM = new RegExp(TIME + SEPARATOR, "u");

const HOLDS_TIME = /(?<![0-9:])[0-9]{1,2}:[0-9]{2}(?![0-9])/;

const STARTS_WITH_DIGIT = new RegExp(`^${MARKS}${OCLOCK}${MARKS}[0-9]`, "u");

/**
 * Reads a level-2 heading of a live page: `2025-10-22 14:30 — العنوان`, `١٤:٣٠ العنوان`, `14:30`, in digits of either
 * script, of 24 hours or of twelve («٢:٣٠ مساءً»), perhaps behind «الساعة». A time alone stands on `day` (`YYYY-MM-DD`); the
 * clock is the newsroom's. Undefined when the heading does not start with a digit, and so is a heading like any other;
 * `unreadable` when it does and is no time.
 */
export function parseLiveHeading(
  text: string,
  day: string,
  timezone: string,
): LiveHeading | "unreadable" | undefined {
  const typed = text.trim();
  const plain = withDigits(typed, "latn");
  if (!STARTS_WITH_DIGIT.test(plain)) return undefined;
  const match = FORM.exec(plain);
  if (match === null) return "unreadable";
  const [whole, year, month, dayOfMonth, typedHour, minute, second, half] = match;
  const hour = half === undefined ? typedHour : hourOfHalfDay(Number(typedHour), half);
  if (hour === undefined) return "unreadable";
  const on = year === undefined ? day : [year, twoDigits(month), twoDigits(dayOfMonth)].join("-");
  const published = parseInstant(`${on}T${twoDigits(hour)}:${minute}:${second ?? "00"}`, timezone);
  if (published === undefined) return "unreadable";
  // Digits of every script are one UTF-16 unit, so that the places in both texts agree.
  const headline = typed.slice(whole.length).trim();
  return { published, headline: headline === "" ? undefined : headline, day: on };
}

/** Whether a heading holds what looks like a time, wherever it stands. */
export function holdsTime(text: string): boolean {
  return HOLDS_TIME.test(withDigits(text, "latn"));
}

function twoDigits(part: string | number | undefined): string {
  return `${part ?? ""}`.padStart(2, "0");
}
