import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import type { CalendarDay } from "../../src/arabic/day.ts";
import { formatHijriDate, hijriDay } from "../../src/arabic/hijri.ts";
import { dateStyle } from "./date-style.ts";
import { eachCase } from "./each-case.ts";
import { sharedVector } from "./shared-vectors.ts";

const DAY = 86_400_000;

eachCase("hijri.txt", (date = "", offset, digits) => {
  const noon = { epoch: Date.parse(`${date}T12:00:00Z`), iso: `${date}T12:00:00+00:00` };
  return formatHijriDate(noon, dateStyle(digits, "egypt"), Number(offset));
});

test("every day from 1900 to the table's measured end is the day of Intl's islamic-umalqura", () => {
  const intl = new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  // 1600 AH ends on 25 November 2174. Every fifth day, and so every month, is looked at.
  for (let epoch = Date.UTC(1900, 0, 1); epoch < Date.UTC(2174, 10, 26); epoch += 5 * DAY) {
    const { year, month, day } = hijriDay(dayOf(epoch), 0);
    assert.equal(`${month}/${day}/${year} AH`, intl.format(epoch));
  }
});

test("day follows day through all years that a date may have", () => {
  let before = hijriDay(dayOf(Date.UTC(1899, 11, 31)), 0);
  for (let epoch = Date.UTC(1900, 0, 1); epoch <= Date.UTC(2200, 11, 31); epoch += DAY) {
    const now = hijriDay(dayOf(epoch), 0);
    assert.ok(follows(before, now), `${JSON.stringify(before)} → ${JSON.stringify(now)}`);
    before = now;
  }
});

test("an offset is the Hijri day of another Gregorian day", () => {
  for (const offset of [-2, -1, 1, 2])
    for (let epoch = Date.UTC(2024, 0, 1); epoch < Date.UTC(2026, 0, 1); epoch += DAY)
      assert.deepEqual(hijriDay(dayOf(epoch), offset), hijriDay(dayOf(epoch + offset * DAY), 0));
});

test("a day that no table holds is refused", () => {
  assert.throws(() => hijriDay({ year: 1800, month: 1, day: 1 }, 0), RangeError);
  assert.throws(() => hijriDay({ year: 2300, month: 1, day: 1 }, 0), RangeError);
  assert.throws(() => hijriDay({ year: Number.NaN, month: 1, day: 1 }, 0), RangeError);
});

for (const file of ["kfupm_comparison_calendar.json", "ummalqura_calendar_website.json"])
  test(`months begin as published, to the day in the years of today's rule, else within two (${file})`, (t) => {
    const text = sharedVector(t, `hijri-ummalqura/tests/integration/fixtures/${file}`);
    const months = publishedMonths(text ?? "");
    assert.ok(text === undefined || months.length > 600, `${months.length} months compared`);
    for (const { hijri, epoch } of months) {
      const apart = [0, 1, -1, 2, -2].find((days) =>
        isDeepStrictEqual(hijriDay(dayOf(epoch + days * DAY), 0), hijri),
      );
      assert.notEqual(apart, undefined, JSON.stringify(hijri));
      if (hijri.year >= 1420 && hijri.year <= 1450) assert.equal(apart, 0, JSON.stringify(hijri));
    }
  });

/** Pairs `[year, month, day], [year, month, day]`, Hijri and Gregorian. */
function publishedMonths(text: string): { hijri: CalendarDay; epoch: number }[] {
  return [...text.matchAll(/\[(\d+),(\d+),(\d+)\],\[(\d+),(\d+),(\d+)\]/g)].map((match) => {
    const [year = 0, month = 0, day = 0, gYear = 0, gMonth = 0, gDay = 0] = match.slice(1).map(Number);
    return { hijri: { year, month, day }, epoch: Date.UTC(gYear, gMonth - 1, gDay) };
  });
}

function dayOf(epoch: number): CalendarDay {
  const date = new Date(epoch);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function follows(before: CalendarDay, now: CalendarDay): boolean {
  if (now.day === before.day + 1)
    return now.day <= 30 && now.month === before.month && now.year === before.year;
  if (now.day !== 1 || before.day < 29) return false;
  const months = (now.year - before.year) * 12 + now.month - before.month;
  return months === 1;
}
