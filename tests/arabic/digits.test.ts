import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatNumber, withDigits } from "../../src/arabic/digits.ts";
import { anyText } from "./any-text.ts";
import { digitsNamed } from "./date-style.ts";
import { eachCase } from "./each-case.ts";

eachCase("digits.txt", (digits, text = "") => withDigits(text, digitsNamed(digits)));

eachCase("numbers.txt", (digits, number) => formatNumber(Number(number), digitsNamed(digits)));

test("numbers are printed as Intl prints them, in both systems", () => {
  const arab = new Intl.NumberFormat("ar-EG-u-nu-arab");
  const latn = new Intl.NumberFormat("ar-EG-u-nu-latn");
  const numbers = fc.oneof(
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
    fc.maxSafeInteger(),
    fc.integer({ min: -10_000_000, max: 10_000_000 }).map((thousandths) => thousandths / 1000),
  );
  fc.assert(
    fc.property(numbers, (n) => {
      // Intl writes a sign before −0, which no count has.
      const number = n === 0 ? 0 : n;
      assert.equal(formatNumber(n, "arab"), arab.format(number));
      assert.equal(formatNumber(n, "latn"), latn.format(number));
    }),
    { numRuns: 1000 },
  );
});

test("what is no number to print is refused", () => {
  for (const n of [Number.NaN, Number.POSITIVE_INFINITY, -1e21])
    assert.throws(() => formatNumber(n, "arab"), RangeError);
});

test("going to the other digits and back changes only which digits they are", () => {
  fc.assert(
    fc.property(anyText(40), (text) => {
      assert.equal(withDigits(withDigits(text, "arab"), "latn"), withDigits(text, "latn"));
      assert.equal(withDigits(text, "arab").length, text.length);
    }),
  );
});
