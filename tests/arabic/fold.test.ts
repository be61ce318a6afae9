import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { foldForComparison } from "../../src/arabic/fold.ts";
import { readCases } from "../support/read-cases.ts";
import { anyText } from "./any-text.ts";
import { eachCase } from "./each-case.ts";
import { sharedVector } from "./shared-vectors.ts";

eachCase("fold.txt", (text = "") => foldForComparison(text));

for (const { input, expected, line } of readCases("arabic/fold-same.txt"))
  test(`fold-same.txt:${line}  «${input}» and «${expected}» are one`, () => {
    assert.equal(foldForComparison(input), foldForComparison(expected));
  });

for (const { input, expected, line } of readCases("arabic/fold-different.txt"))
  test(`fold-different.txt:${line}  «${input}» and «${expected}» are two`, () => {
    assert.notEqual(foldForComparison(input), foldForComparison(expected));
  });

test("folding twice changes nothing more", () => {
  fc.assert(
    fc.property(fc.oneof(anyText(40), fc.string({ unit: "grapheme" })), (text) => {
      assert.equal(foldForComparison(foldForComparison(text)), foldForComparison(text));
    }),
    { numRuns: 1500 },
  );
});

test("a vocalised line folds to what the same line without vocalisation folds to", (t) => {
  const lines = sharedVector(t, "arabic-diacritized/dataset/test.txt")?.split("\n") ?? [];
  // The marks of vowelled Arabic: tanwin to sukun, and the dagger alef.
  for (const line of lines)
    assert.equal(foldForComparison(line), foldForComparison(line.replace(/[\u064B-\u0652\u0670]/g, "")));
});
