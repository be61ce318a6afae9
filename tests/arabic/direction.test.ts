import assert from "node:assert/strict";
import { test } from "node:test";
import { dominantDirection } from "../../src/arabic/direction.ts";
import { eachCase } from "./each-case.ts";

eachCase("direction.txt", (text = "") => dominantDirection(text));

test("a very long text without a space is judged in no time", () => {
  const start = performance.now();
  assert.equal(dominantDirection("a".repeat(200_000)), "ltr");
  assert.equal(dominantDirection("ا.".repeat(100_000)), "rtl");
  assert.equal(dominantDirection("www.".repeat(50_000)), "ltr");
  assert.ok(performance.now() - start < 2_000);
});
