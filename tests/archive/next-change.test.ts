import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantAt } from "../../src/arabic/instant.ts";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { nextChange } from "../../src/archive/next-change.ts";
import { recentNews } from "../../src/archive/recent-news.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";

const hour = 3_600_000;
const start = Date.UTC(2025, 0, 1);
const at = (hours: number) => instantAt(start + hours * hour, "Asia/Damascus");

function changeAt(articles: readonly Article[], hours: number) {
  const content = makeContent({ articles });
  const { publication, upkeep } = nextChange(
    content,
    buildArchive(content, at(hours).epoch),
    at(hours).epoch,
  );
  return { publication: publication?.iso, upkeep: upkeep?.iso };
}

test("the next publication is the first article to appear or end, or the first correction to become due", () => {
  const articles = [
    makeArticle(1, { expires: at(300), corrections: [{ date: at(250), text: "تصحيح" }] }),
    makeArticle(200),
    makeArticle(190, { draft: true }),
  ];
  const publications = [150, 200, 250, 300].map((hours) => changeAt(articles, hours).publication);
  assert.deepEqual(publications, [at(200).iso, at(250).iso, at(300).iso, undefined]);
});

test("dates that change nothing are no change: a correction after the end, an end before the beginning", () => {
  const articles = [
    makeArticle(1, { expires: at(50), corrections: [{ date: at(60), text: "متأخر" }] }),
    makeArticle(200, { expires: at(100) }),
  ];
  assert.equal(changeAt(articles, 50).publication, undefined);
});

test("upkeep is due when the oldest story leaves the news sitemap, unless it ends before", () => {
  const articles = [makeArticle(1, { expires: at(40) }), makeArticle(3), makeArticle(9)];
  assert.equal(changeAt(articles, 10).upkeep, at(3 + 48).iso);
  assert.equal(changeAt(articles, 51).upkeep, at(9 + 48).iso);
  assert.equal(changeAt(articles, 57).upkeep, undefined);
});

test("without articles nothing is due", () => {
  assert.deepEqual(changeAt([], 1), { publication: undefined, upkeep: undefined });
});

/** All that time decides about a site: what the pages are made from. */
function state(articles: readonly Article[], now: number): string {
  const archive = buildArchive(makeContent({ articles }), now);
  const { articles: shown, ended } = archive;
  return JSON.stringify([
    shown.map(({ path, corrections }) => [path, corrections.length]),
    ended.map(({ path, withdrawn }) => [path, withdrawn?.reason]),
    recentNews(shown, now).map(({ path }) => path),
  ]);
}

const hours = fc.integer({ min: 0, max: 120 });
const schedule = fc.record({
  published: hours,
  expires: fc.option(hours),
  withdrawn: fc.option(hours),
  corrections: fc.array(hours, { maxLength: 3 }),
  draft: fc.boolean(),
});

test("for any schedule: nothing differs before the instant that is named, and something does in it", () => {
  fc.assert(
    fc.property(fc.array(schedule, { maxLength: 6 }), hours, (schedules, hoursNow) => {
      const articles = schedules.map(({ published, expires, withdrawn, corrections, draft }, index) =>
        makeArticle(published, {
          slug: `خبر-${index}`,
          draft,
          expires: expires === null ? undefined : at(expires),
          withdrawn: withdrawn === null ? undefined : { date: at(withdrawn), reason: "سبب" },
          corrections: corrections.sort((a, b) => a - b).map((date) => ({ date: at(date), text: "ت" })),
        }),
      );
      const now = at(hoursNow).epoch;
      const change = changeAt(articles, hoursNow);
      const due = [change.publication, change.upkeep].flatMap((iso) => iso ?? []).map(Date.parse);
      const next = due.length === 0 ? undefined : Math.min(...due);
      const before = state(articles, now);
      if (next === undefined) {
        for (let later = now; later <= at(400).epoch; later += hour)
          assert.equal(state(articles, later), before);
        return;
      }
      for (let later = now; later < next; later += hour) assert.equal(state(articles, later), before);
      assert.equal(state(articles, next - 1), before);
      assert.notEqual(state(articles, next), before);
      for (const iso of [change.publication, change.upkeep])
        if (iso !== undefined)
          assert.notEqual(state(articles, Date.parse(iso) - 1), state(articles, Date.parse(iso)));
    }),
    { numRuns: 300 },
  );
});
