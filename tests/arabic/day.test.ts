import assert from "node:assert/strict";
import { test } from "node:test";
import { isMidnight, localDay, weekdayOf } from "../../src/arabic/day.ts";
import { instantAt, parseInstant } from "../../src/arabic/instant.ts";

test("the day is the newsroom's, not UTC's", () => {
  assert.deepEqual(localDay(instantAt(Date.UTC(2025, 9, 21, 22, 0), "Asia/Damascus")), {
    year: 2025,
    month: 10,
    day: 22,
  });
});

test("the weekday is right on every day from 1900 to 2200", () => {
  let weekday = 1; // 1 January 1900 was a Monday.
  for (let day = Date.UTC(1900, 0, 1); day < Date.UTC(2201, 0, 1); day += 86_400_000) {
    const iso = new Date(day).toISOString();
    assert.equal(weekdayOf(localDay({ epoch: day, iso })), weekday, iso);
    weekday = (weekday + 1) % 7;
  }
});

test("midnight is what the newsroom's clock shows", () => {
  const zone = "Asia/Damascus";
  const midnights = ["2025-10-22", "2025-10-22T00:00", "2025-10-21T21:00:00Z", "2022-03-25"];
  for (const text of midnights) {
    const instant = parseInstant(text, zone);
    assert.ok(instant !== undefined && isMidnight(instant), text);
  }
  for (const text of ["2025-10-22T00:00:01", "2025-10-22T12:00", "2025-10-22T00:00:00Z"]) {
    const instant = parseInstant(text, zone);
    assert.ok(instant !== undefined && !isMidnight(instant), text);
  }
});
