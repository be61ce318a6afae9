import { IANAZone } from "luxon";

const DAY = 86_400_000;

/** Offsets at the midnights of UTC, by time zone and day since 1970. */
const offsetsAtMidnight = new Map<string, Map<number, number>>();

/** Whether a time zone of that name exists (IANA, e.g. `Asia/Damascus`). A bare offset such as `+03:00` is no name. */
export function isTimeZone(name: string): boolean {
  return /^\p{L}/u.test(name) && IANAZone.isValidZone(name);
}

/**
 * Minutes that the zone's clocks are ahead of UTC at that instant, rounded to a whole minute (local mean times before
 * the 1920s had seconds, ISO 8601 offsets have none). Asking luxon costs about 5 µs, so the answer is kept by UTC day:
 * no zone has changed its offset twice within two days since 1900, hence a day with equal offsets at both ends has one
 * offset. Throws a RangeError for an unknown zone.
 */
export function zoneOffset(epoch: number, timezone: string): number {
  const day = Math.floor(epoch / DAY);
  const known = offsetsOf(timezone);
  const atStart = offsetAtMidnight(day, timezone, known);
  const atEnd = offsetAtMidnight(day + 1, timezone, known);
  return atStart === atEnd ? atStart : askLuxon(epoch, timezone);
}

function offsetsOf(timezone: string): Map<number, number> {
  const known = offsetsAtMidnight.get(timezone) ?? new Map<number, number>();
  offsetsAtMidnight.set(timezone, known);
  return known;
}

function offsetAtMidnight(day: number, timezone: string, known: Map<number, number>): number {
  const offset = known.get(day) ?? askLuxon(day * DAY, timezone);
  known.set(day, offset);
  return offset;
}

function askLuxon(epoch: number, timezone: string): number {
  const offset = Math.round(IANAZone.create(timezone).offset(epoch));
  if (Number.isNaN(offset)) throw new RangeError(`No offset known of «${timezone}» at ${epoch}`);
  return offset;
}
