import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";

const later = Date.UTC(2026, 0, 1);
const slugs = (articles: readonly Article[] | undefined) => articles?.map(({ slug }) => slug);

/** The part published `hours` after the beginning, with its number in the series. */
const part = (hours: number, number?: number, name = "رحلة") =>
  makeArticle(hours, { slug: `ج${hours}`, series: { name, part: number } });

const archiveOf = (articles: Article[]) => buildArchive(makeContent({ articles }), later);
const partsOf = (articles: Article[]) => slugs([...archiveOf(articles).series.values()][0]?.parts);

/** What stands around the part published at that hour. */
function placeOf(hours: number, articles: Article[]) {
  const archive = archiveOf(articles);
  const article = archive.articles.find(({ slug }) => slug === `ج${hours}`);
  return article && archive.surroundings.get(article)?.series;
}

test("a series is read by part number, whatever the order of publication", () => {
  assert.deepEqual(partsOf([part(1, 2), part(2, 1), part(3, 3)]), ["ج2", "ج1", "ج3"]);
});

test("parts without numbers are read as they were published", () => {
  assert.deepEqual(partsOf([part(3), part(1), part(2)]), ["ج1", "ج2", "ج3"]);
});

test("a part without a number follows all that was published before it, and no part that came later", () => {
  assert.deepEqual(partsOf([part(1, 1), part(2, 2), part(3), part(4, 3)]), ["ج1", "ج2", "ج3", "ج4"]);
});

test("two parts of one number keep the order of publication", () => {
  assert.deepEqual(partsOf([part(5, 1), part(4, 1), part(6, 2)]), ["ج4", "ج5", "ج6"]);
});

test("names of a series fold as tags do, and a registered one has its key as address", () => {
  const series = [
    { key: "trip", title: "الرحلة", description: undefined, url: undefined, aliases: ["رحله"] },
  ];
  const articles = [part(1, 1, "رحلة"), part(2, 2, "الرّحلة")];
  const archive = buildArchive(makeContent({ articles, series }), later);
  const found = new Set(archive.series.values());
  assert.deepEqual(
    [...found].map(({ title, path, parts }) => [title, path, parts.length]),
    [["الرحلة", "/series/trip/", 2]],
  );
});

test("a part leads to the parts before it and to the next one", () => {
  const place = placeOf(2, [part(1, 1), part(2, 2), part(3, 3), part(4, 4)]);
  assert.deepEqual(slugs(place?.earlier), ["ج1"]);
  assert.equal(place?.next?.slug, "ج3");
});

test("a part that was added between two old ones is not among the earlier parts of the later one", () => {
  const articles = [part(1, 1), part(2, 3), part(3, 2)];
  assert.deepEqual(slugs(placeOf(2, articles)?.earlier), ["ج1"]);
  assert.equal(placeOf(1, articles)?.next?.slug, "ج3");
});

test("of many earlier parts the first and the nearest ten are shown", () => {
  const many = Array.from({ length: 30 }, (_, index) => part(index + 1, index + 1));
  const earlier = slugs(placeOf(30, many)?.earlier);
  assert.deepEqual(earlier, ["ج1", ...Array.from({ length: 10 }, (_, index) => `ج${20 + index}`)]);
  assert.equal(placeOf(11, many)?.earlier.length, 10);
  assert.equal(placeOf(12, many)?.earlier.length, 11);
});

test("a new part changes what stands around the part before it, and around no other", () => {
  const parts = Array.from({ length: 25 }, (_, index) => part(index + 1, index + 1));
  const before = parts.slice(0, 24);
  const changed = before.filter(({ slug }) => {
    const hours = Number(slug.slice(1));
    const [was, is] = [placeOf(hours, before), placeOf(hours, parts)];
    return was?.next?.slug !== is?.next?.slug || String(slugs(was?.earlier)) !== String(slugs(is?.earlier));
  });
  assert.deepEqual(slugs(changed), ["ج24"]);
});

test("a part that comes late pushes nothing out of the boxes of the parts after it", () => {
  const parts = Array.from({ length: 25 }, (_, index) => part(index + 1, index + 2));
  for (const number of [1, 20])
    assert.deepEqual(
      slugs(placeOf(25, [...parts, part(30, number)])?.earlier),
      slugs(placeOf(25, parts)?.earlier),
    );
});
