import assert from "node:assert/strict";
import { test } from "node:test";
import { firstSuggestions } from "../../src/content/nearest-name.ts";

test("the first two hundred misses get a suggestion, and later ones cost nothing", () => {
  let asked = 0;
  const suggest = firstSuggestions((written) => {
    asked += 1;
    return `${written}؟`;
  });
  const given = Array.from({ length: 1000 }, () => suggest("صورة"));
  assert.deepEqual(given.slice(0, 200), Array(200).fill("صورة؟"));
  assert.deepEqual(given.slice(200), Array(800).fill(""));
  assert.equal(asked, 200);
});
