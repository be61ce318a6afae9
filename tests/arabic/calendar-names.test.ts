import assert from "node:assert/strict";
import { test } from "node:test";
import { hijriMonthNames, monthNames, weekdayNames } from "../../src/arabic/calendar-names.ts";
import type { MonthNames } from "../../src/model/site-settings.ts";
import { monthsNamed } from "./date-style.ts";
import { eachCase } from "./each-case.ts";
import { sharedVector } from "./shared-vectors.ts";

/** The locales behind each set; those of one set spell their months alike. */
const LOCALES: readonly (readonly [MonthNames, readonly string[]])[] = [
  ["egypt", ["ar-EG", "ar-SA", "ar-AE", "ar-KW", "ar-QA", "ar-BH", "ar-OM", "ar-YE", "ar-SD", "ar-LY"]],
  ["levant", ["ar-SY", "ar-LB", "ar-JO", "ar-PS", "ar-IQ"]],
  ["maghreb", ["ar-DZ", "ar-TN"]],
  ["morocco", ["ar-MA"]],
  ["mauritania", ["ar-MR"]],
];

eachCase("calendar-names.txt", (table = "", place) => namesOf(table)[Number(place) - 1]);

test("every set has twelve months, the week seven days", () => {
  for (const set of ["egypt", "levant", "maghreb", "morocco", "mauritania", "dual", "hijri"])
    assert.equal(new Set(namesOf(set)).size, 12, set);
  assert.equal(new Set(weekdayNames()).size, 7);
});

for (const [set, locales] of LOCALES)
  for (const locale of locales)
    test(`the months of ${set} are those Intl prints for ${locale}`, () => {
      const print = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, { month: "long", timeZone: "UTC" });
      const printed = monthNames(set).map((_, month) => print.format(Date.UTC(2025, month, 15)));
      assert.deepEqual(monthNames(set), printed);
    });

test("the weekdays are those Intl prints", () => {
  for (const locale of ["ar-EG", "ar-SY", "ar-DZ", "ar-MA", "ar-MR"]) {
    const print = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });
    // 2 November 2025 is a Sunday.
    const printed = weekdayNames().map((_, day) => print.format(Date.UTC(2025, 10, 2 + day)));
    assert.deepEqual(weekdayNames(), printed, locale);
  }
});

test("the Hijri months are those Intl prints", () => {
  const print = new Intl.DateTimeFormat("ar-u-ca-islamic-umalqura", { month: "long", timeZone: "UTC" });
  // 26 June 2025 is the first of Muharram; a day in the middle of each month.
  const printed = hijriMonthNames().map((_, month) =>
    print.format(Date.UTC(2025, 5, 26 + 14 + month * 29.53)),
  );
  assert.deepEqual(hijriMonthNames(), printed);
});

test("the Hijri months are those of CLDR's own tables", (t) => {
  const text = sharedVector(t, "cldr-ar/cldr-json/cldr-cal-islamic-full/main/ar/ca-islamic-umalqura.json");
  for (const name of text === undefined ? [] : hijriMonthNames())
    assert.ok(text?.includes(`"${name}"`), name);
});

function namesOf(table: string): readonly string[] {
  if (table === "weekdays") return weekdayNames();
  return table === "hijri" ? hijriMonthNames() : monthNames(monthsNamed(table));
}
