import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantAt } from "../../src/arabic/instant.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeContent, makeSection, makeSettings } from "../support/make-content.ts";
import { changedPages, pagesOf } from "../support/make-newsroom.ts";

const instant = (hours: number) => instantAt(Date.UTC(2025, 0, 1, hours), "Asia/Damascus");

/** Everything of an article that could reach into the pages of older ones. */
const fields = fc.record({
  section: fc.constantFrom("politics", "sport", "local"),
  tags: fc.subarray(["حلب", "إدلب", "ادلب", "page"]),
  source: fc.option(
    fc.constantFrom("وكالة", "وكاله").map((name) => ({ name, url: undefined })),
    { nil: undefined },
  ),
  series: fc.option(
    fc.record({
      name: fc.constant("رحلة"),
      part: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    }),
    { nil: undefined },
  ),
  pinned: fc.boolean(),
  breakingUntil: fc.constantFrom(undefined, instant(500)),
  corrections: fc.constantFrom([], [{ date: instant(400), text: "صححنا الرقم." }]),
  aliases: fc.constant([]),
});

function contentOf(articles: readonly Article[]) {
  const sections = [makeSection("politics"), makeSection("sport"), makeSection("local", "politics")];
  return makeContent({
    articles,
    sections,
    settings: makeSettings({ itemsPerPage: 5, articlesForTagPage: 3 }),
  });
}

/** The older article of the section, and the part of the series that the new one follows. */
function allowed(pages: ReturnType<typeof pagesOf>, newest: Article): string[] {
  const view = pages.get(newest.path)?.view();
  assert.ok(view?.kind === "article");
  return [view.older?.path, view.series?.earlier.at(-1)?.path].flatMap((path) => path ?? []);
}

test("whatever is published, of old articles only the neighbour in its section and the part before it change", () => {
  fc.assert(
    fc.property(fc.array(fields, { minLength: 2, maxLength: 45 }), (all) => {
      const articles = all.map((one, hours) => makeArticle(hours, one));
      const newest = articles.at(-1);
      assert.ok(newest);
      const before = pagesOf(contentOf(articles.slice(0, -1)));
      const after = pagesOf(contentOf(articles));
      const changed = changedPages(before, after);
      assert.deepEqual(
        changed.filter((path) => path.startsWith("/2025/") && !allowed(after, newest).includes(path)),
        [],
      );
      const numbered = changed.filter((path) => path.includes("/page/"));
      assert.ok(
        numbered.every((path) => after.has(path)),
        "no numbered page vanishes",
      );
    }),
    { numRuns: 300 },
  );
});
