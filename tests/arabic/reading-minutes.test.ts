import assert from "node:assert/strict";
import { test } from "node:test";
import { readingMinutes } from "../../src/arabic/reading-minutes.ts";
import { words } from "../../templates/words.ts";

test("reading time is whole minutes, to the nearest", () => {
  assert.deepEqual([0, 90, 91, 271, 272, 600, 724].map(readingMinutes), [0, 0, 1, 1, 2, 3, 4]);
});

test("reading time is counted in the six Arabic plural forms", () => {
  const told = [1, 2, 3, 10, 11, 99, 100].map((minutes) => words.readingTime(minutes, "arab"));
  assert.deepEqual(told, [
    "دقيقة واحدة للقراءة",
    "دقيقتان للقراءة",
    "٣ دقائق للقراءة",
    "١٠ دقائق للقراءة",
    "١١ دقيقة للقراءة",
    "٩٩ دقيقة للقراءة",
    "١٠٠ دقيقة للقراءة",
  ]);
});
