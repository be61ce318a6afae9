import assert from "node:assert/strict";
import { test } from "node:test";
import { parseInstant } from "../../src/arabic/instant.ts";
import { monthOf, periods } from "../../src/archive/periods.ts";
import { makeArticle } from "../support/make-content.ts";

function at(text: string, slug: string) {
  const published = parseInstant(text, "Asia/Damascus");
  assert.ok(published);
  return makeArticle(0, { slug, published });
}

test("an article stands in the day that the newsroom's clock showed, not in that of UTC", () => {
  const late = at("2025-10-31T23:30:00Z", "بعد-منتصف-الليل");
  const early = at("2025-10-31T20:00:00Z", "قبله");
  assert.deepEqual(
    periods([late, early], "day").map(({ name, path, articles }) => [
      name,
      path,
      articles.map((a) => a.slug),
    ]),
    [
      ["2025-11-01", "/archive/2025/11/01/", ["بعد-منتصف-الليل"]],
      ["2025-10-31", "/archive/2025/10/31/", ["قبله"]],
    ],
  );
  assert.deepEqual(
    periods([late, early], "month").map(({ name, path }) => [name, path]),
    [
      ["2025-11", "/archive/2025/11/"],
      ["2025-10", "/archive/2025/10/"],
    ],
  );
});

test("days are newest first even where clocks were set back over midnight", () => {
  // Damascus, 30 October 2020: at 00:00 clocks went back to 23:00 of the day before.
  const before = at("2020-10-29T20:30:00Z", "قبل");
  const after = at("2020-10-29T21:30:00Z", "بعد");
  const names = periods([after, before], "day").map(({ name }) => name);
  assert.deepEqual(names, names.toSorted().toReversed());
});

test("a day knows its month", () => {
  const [day] = periods([makeArticle(0)], "day");
  assert.equal(day && monthOf(day), "2025-01");
});
