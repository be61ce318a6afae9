import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { frontPage } from "../../src/archive/front-page.ts";
import { makeArticle, makeContent, makeSection } from "../support/make-content.ts";

const later = Date.UTC(2026, 0, 1);
const image = { file: "a.jpg", alt: "وصف", caption: undefined, credit: undefined };
const sections = [makeSection("politics"), makeSection("sport"), makeSection("football", "sport")];

const frontOf = (articles: ReturnType<typeof makeArticle>[]) =>
  frontPage(buildArchive(makeContent({ sections, articles }), later));

test("an empty newsroom has an empty front page", () => {
  assert.deepEqual(frontOf([]), { lead: undefined, secondary: [], strips: [] });
});

test("the lead is the newest story with a picture among the newest five", () => {
  const articles = [1, 2, 3, 4, 5, 6].map((hours) => makeArticle(hours));
  assert.equal(frontOf(articles).lead?.slug, "خبر-6");
  assert.equal(frontOf([...articles, makeArticle(3, { slug: "مصور", image })]).lead?.slug, "مصور");
  assert.equal(frontOf([...articles, makeArticle(0, { slug: "قديم", image })]).lead?.slug, "خبر-6");
});

test("no story stands twice", () => {
  const articles = Array.from({ length: 60 }, (_, hours) =>
    makeArticle(hours, { section: ["politics", "sport", "football"][hours % 3] ?? "politics" }),
  );
  const { lead, secondary, strips } = frontOf(articles);
  const shown = [lead, ...secondary, ...strips.flatMap((strip) => strip.articles)];
  assert.equal(new Set(shown).size, shown.length);
  assert.equal(secondary.length, 6);
  assert.deepEqual(
    strips.map(({ section, articles: stories }) => [section.key, stories.length]),
    [
      ["politics", 4],
      ["sport", 4],
    ],
  );
});
