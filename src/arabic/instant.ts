import type { Instant } from "../model/instant.ts";
import { readDateText } from "./date-text.ts";
import { zoneOffset } from "./zone-offset.ts";

export { isTimeZone } from "./zone-offset.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

const FIRST_YEAR = "1900";
const LAST_YEAR = "2200";

/**
 * The instant that a typed date means (forms: see `readDateText`). A time without an offset is the newsroom's, a date
 * alone its midnight; where clocks were set back and showed that time twice, the first. Undefined for anything that is
 * not a date, does not exist, or lies outside the years 1900–2200 of the newsroom.
 */
export function parseInstant(text: string, timezone: string): Instant | undefined {
  const typed = readDateText(text);
  if (typed === undefined) return undefined;
  const { clock, offset } = typed;
  const instant =
    offset === undefined ? localInstant(clock, timezone) : instantAt(clock - offset * MINUTE, timezone);
  const year = instant.iso.slice(0, 4);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? instant : undefined;
}

/** The instant of an epoch (milliseconds since 1970, cut to the second) in a time zone. */
export function instantAt(epoch: number, timezone: string): Instant {
  const wholeSeconds = Math.floor(epoch / 1000) * 1000;
  return instantWith(wholeSeconds, zoneOffset(wholeSeconds, timezone));
}

/** Instant of a clock reading in the zone. A day to either side lie the two offsets that a change could be between. */
function localInstant(clock: number, timezone: string): Instant {
  const before = zoneOffset(clock - DAY, timezone);
  const after = zoneOffset(clock + DAY, timezone);
  for (const offset of [before, after]) {
    const epoch = clock - offset * MINUTE;
    if (zoneOffset(epoch, timezone) === offset) return instantWith(epoch, offset);
  }
  return skippedInstant(clock, before, timezone);
}

/**
 * The clock never showed that time, because it was set forward over it. The reading moves on by as much (as Temporal
 * and luxon do), except midnight: clocks in Damascus, Beirut and Cairo skip 00:00 in spring, and a date alone must
 * stay a midnight there too. It keeps the offset before the change, which says the same instant.
 */
function skippedInstant(clock: number, before: number, timezone: string): Instant {
  const epoch = clock - before * MINUTE;
  return clock % DAY === 0 ? instantWith(epoch, before) : instantAt(epoch, timezone);
}

function instantWith(epoch: number, offset: number): Instant {
  const clock = new Date(epoch + offset * MINUTE).toISOString().slice(0, 19);
  return { epoch, iso: clock + offsetText(offset) };
}

function offsetText(offset: number): string {
  const size = Math.abs(offset);
  const hours = String(Math.floor(size / 60)).padStart(2, "0");
  const minutes = String(size % 60).padStart(2, "0");
  return `${offset < 0 ? "-" : "+"}${hours}:${minutes}`;
}
