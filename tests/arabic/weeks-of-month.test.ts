import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { fromFirstWeekday, weeksOfMonth } from "../../src/arabic/weeks-of-month.ts";

describe("the weeks of a month", () => {
  test("begin on Saturday: February 2025 did, and has four whole weeks", () => {
    assert.deepEqual(weeksOfMonth(2025, 2)[0], [1, 2, 3, 4, 5, 6, 7]);
    assert.equal(weeksOfMonth(2025, 2).length, 4);
  });

  test("may be six: a month of 31 days that begins on a Friday", () => {
    assert.deepEqual(weeksOfMonth(2025, 8)[0], [...Array(6).fill(undefined), 1]);
    assert.deepEqual(weeksOfMonth(2025, 8).length, 6);
  });

  test("know leap days", () => {
    assert.equal(Math.max(...weeksOfMonth(2024, 2).flatMap((week) => week.map((day) => day ?? 0))), 29);
  });

  test("hold every day once, in order, each under its weekday", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const weeks = weeksOfMonth(year, month);
        const days = weeks.flat().filter((day) => day !== undefined);
        const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
        assert.deepEqual(
          days,
          Array.from({ length }, (_, index) => index + 1),
        );
        for (const week of weeks)
          week.forEach((day, place) => {
            if (day !== undefined)
              assert.equal((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1) % 7, place);
          });
      }),
    );
  });

  test("have their names moved along", () => {
    assert.deepEqual(fromFirstWeekday(["ح", "ن", "ث", "ر", "خ", "ج", "س"]), [
      "س",
      "ح",
      "ن",
      "ث",
      "ر",
      "خ",
      "ج",
    ]);
  });
});
