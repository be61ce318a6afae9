import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantAt } from "../../src/arabic/instant.ts";
import type { Article } from "../../src/model/article.ts";
import { cutSearchPeriods } from "../../src/search/cut-search-periods.ts";
import { makeArticle } from "../support/make-content.ts";

const article = makeArticle(0);

/** `count` articles on a day, at noon. */
function on(day: string, count: number): Article[] {
  const published = instantAt(Date.parse(`${day}T12:00:00Z`), "UTC");
  return Array.from({ length: count }, () => ({ ...article, published }));
}

const sizes = (newestFirst: readonly Article[]) =>
  cutSearchPeriods(newestFirst).map(({ name, articles }) => [name, articles.length]);

test("a small newsroom has one period a year, newest first, named by the year", () => {
  assert.deepEqual(sizes([...on("2025-03-01", 2), ...on("2024-12-31", 3), ...on("2024-02-01", 1)]), [
    ["2025", 2],
    ["2024", 4],
  ]);
});

test("a period that has become large ends with its month", () => {
  assert.deepEqual(sizes([...on("2025-03-02", 5), ...on("2025-02-10", 300), ...on("2025-01-10", 400)]), [
    ["2025-03", 5],
    ["2025", 700],
  ]);
});

test("a month that is too large ends with a day, and a day is never cut", () => {
  assert.deepEqual(sizes([...on("2025-01-20", 5), ...on("2025-01-03", 1200), ...on("2025-01-02", 100)]), [
    ["2025-01-20", 5],
    ["2025", 1300],
  ]);
});

test("an empty archive has no period", () => {
  assert.deepEqual(cutSearchPeriods([]), []);
});

test("one more article on the newest day changes no period but the newest, and begins none that holds others", () => {
  const days = fc.array(
    fc.record({ day: fc.integer({ min: 0, max: 900 }), count: fc.integer({ min: 1, max: 400 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(days, (chosen) => {
      const archive = chosen
        .toSorted((a, b) => b.day - a.day)
        .flatMap(({ day, count }) =>
          on(new Date(Date.UTC(2023, 0, 1 + day)).toISOString().slice(0, 10), count),
        );
      const before = cutSearchPeriods(archive);
      const newest = archive[0] ?? article;
      const after = cutSearchPeriods([newest, ...archive]);
      assert.deepEqual(
        after.slice(1).map(({ name, articles }) => [name, articles.length]),
        before.slice(1).map(({ name, articles }) => [name, articles.length]),
      );
    }),
    { numRuns: 60 },
  );
});
