import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DateTime, IANAZone } from "luxon";
import { instantAt, isTimeZone, parseInstant } from "../../src/arabic/instant.ts";
import { anyText } from "./any-text.ts";
import { eachCase } from "./each-case.ts";

const ARAB_ZONES = [
  "Asia/Damascus",
  "Asia/Beirut",
  "Asia/Amman",
  "Asia/Gaza",
  "Asia/Baghdad",
  "Asia/Riyadh",
  "Asia/Dubai",
  "Africa/Cairo",
  "Africa/Khartoum",
  "Africa/Tripoli",
  "Africa/Tunis",
  "Africa/Algiers",
  "Africa/Casablanca",
  "Africa/Nouakchott",
  "Europe/London",
  "America/New_York",
];

const HOUR = 3_600_000;

eachCase("instant.txt", (text, zone = "") => parseInstant(text ?? "", zone)?.iso);

eachCase("time-zones.txt", (text = "", zone = "") => {
  const instant = parseInstant(text, zone);
  if (instant === undefined) return undefined;
  return `${instant.iso} = ${new Date(instant.epoch).toISOString().replace(".000Z", "Z")}`;
});

test("both halves of an instant say the same moment", () => {
  for (const zone of ARAB_ZONES)
    for (const text of [
      "2025-10-22",
      "1975-06-01T10:20:30",
      "2022-03-25",
      "2024-04-26T00:10",
      "2010-08-15 5:00",
    ]) {
      const instant = parseInstant(text, zone);
      if (instant !== undefined) assert.equal(Date.parse(instant.iso), instant.epoch, `${text} ${zone}`);
    }
});

test("a date alone is a midnight on every day of 1970 to 2040, also where clocks skip 00:00", () => {
  for (const zone of ["Asia/Damascus", "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca"])
    for (let day = Date.UTC(1970, 0, 1); day < Date.UTC(2041, 0, 1); day += 24 * HOUR) {
      const date = new Date(day).toISOString().slice(0, 10);
      const instant = parseInstant(date, zone);
      assert.equal(instant?.iso.slice(0, 19), `${date}T00:00:00`, zone);
      assert.equal(Date.parse(instant?.iso ?? ""), instant?.epoch, `${date} ${zone}`);
    }
});

test("offsets kept by day are luxon's own, around every change of the clocks", () => {
  for (const zone of ARAB_ZONES)
    for (const change of changesOfClocks(zone, 2014, 2027))
      for (const minutes of [-90, -1, 0, 1, 61, 90]) {
        const epoch = change + minutes * 60_000;
        const expected = DateTime.fromMillis(epoch, { zone }).toISO({ suppressMilliseconds: true });
        assert.equal(
          instantAt(epoch, zone).iso.replace("+00:00", "Z"),
          expected?.replace("+00:00", "Z"),
          zone,
        );
      }
});

test("a local time is read as luxon reads it wherever the clock showed it once", () => {
  const moment = fc.integer({ min: Date.UTC(1971, 0, 1), max: Date.UTC(2099, 0, 1) });
  fc.assert(
    fc.property(moment, fc.constantFrom(...ARAB_ZONES), (epoch, zone) => {
      const clock = instantAt(epoch, zone).iso.slice(0, 19);
      const luxon = DateTime.fromISO(clock, { zone });
      if (luxon.getPossibleOffsets().length > 1) return;
      assert.equal(parseInstant(clock, zone)?.epoch, luxon.toMillis());
    }),
    { numRuns: 400 },
  );
});

test("what instantAt writes is read back as the same instant", () => {
  const moment = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2200, 0, 1) });
  fc.assert(
    fc.property(moment, fc.constantFrom(...ARAB_ZONES), (epoch, zone) => {
      const instant = instantAt(epoch, zone);
      assert.deepEqual(parseInstant(instant.iso, zone), instant);
    }),
    { numRuns: 400 },
  );
});

test("no text whatever makes parseInstant throw", () => {
  const nearly = fc.stringMatching(/^[0-9٠-٩TZ:+. -]{8,30}$/);
  fc.assert(
    fc.property(fc.oneof(anyText(30), nearly), (text) => {
      parseInstant(text, "UTC");
    }),
  );
});

test("luxon is asked once a day, not once a date", (t) => {
  const asked = t.mock.method(IANAZone.prototype, "offset");
  for (let index = 0; index < 20_000; index += 1)
    parseInstant(instantAt(Date.UTC(2015, 5, 1) + index * 431_000, "Asia/Baku").iso, "Asia/Baku");
  // 20,000 times 431 seconds are 100 days.
  assert.ok(asked.mock.callCount() < 110, `asked ${asked.mock.callCount()} times`);
});

test("a time zone is known by its IANA name", () => {
  for (const zone of [...ARAB_ZONES, "UTC", "Etc/GMT-3"]) assert.equal(isTimeZone(zone), true, zone);
  for (const wrong of [
    "",
    " ",
    "Damascus",
    "Asia/Dimashq",
    "دمشق",
    "+03:00",
    "Asia/Damascus ",
    "../Asia/Damascus",
  ])
    assert.equal(isTimeZone(wrong), false, wrong);
});

test("an unknown time zone is our own fault and is thrown, not guessed", () => {
  assert.throws(() => parseInstant("2025-10-22", "Asia/Dimashq"), /Asia\/Dimashq/);
});

/** Instants at which the zone's offset changes, found by asking luxon every ten days and then halving. */
function changesOfClocks(zone: string, from: number, to: number): number[] {
  const offsetAt = (epoch: number) => DateTime.fromMillis(epoch, { zone }).offset;
  const changes: number[] = [];
  for (let start = Date.UTC(from, 0, 1); start < Date.UTC(to, 0, 1); start += 240 * HOUR) {
    let [low, high] = [start, start + 240 * HOUR];
    const before = offsetAt(low);
    if (before === offsetAt(high)) continue;
    while (high - low > 60_000) {
      const middle = (low + high) / 2;
      if (offsetAt(middle) === before) low = middle;
      else high = middle;
    }
    changes.push(Math.floor(high / 60_000) * 60_000);
  }
  return changes;
}
