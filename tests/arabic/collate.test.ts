import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { compareArabic } from "../../src/arabic/collate.ts";
import { anyText } from "./any-text.ts";
import { eachCase } from "./each-case.ts";

eachCase("collate.txt", (...names) => {
  const list = names.join(" | ").split("|");
  return list.toSorted(compareArabic).join("|");
});

const name = fc.oneof(
  anyText(6),
  fc.string({ unit: fc.constantFrom(..."اأإآبتةهىي٢2 \u064E\u0651\u200F-".split("")), maxLength: 6 }),
);

test("only one and the same text is equal", () => {
  fc.assert(
    fc.property(name, name, (a, b) => assert.equal(compareArabic(a, b) === 0, a === b)),
    { numRuns: 500 },
  );
});

test("it is an order: turned round it is opposite, and it carries over", () => {
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      assert.equal(Math.sign(compareArabic(a, b)), -Math.sign(compareArabic(b, a)) || 0);
      if (compareArabic(a, b) <= 0 && compareArabic(b, c) <= 0) assert.ok(compareArabic(a, c) <= 0);
    }),
    { numRuns: 1000 },
  );
});

test("a sorted list does not depend on how it came", () => {
  fc.assert(
    fc.property(fc.array(name), (names) => {
      assert.deepEqual(names.toSorted(compareArabic), names.toReversed().toSorted(compareArabic));
    }),
  );
});
