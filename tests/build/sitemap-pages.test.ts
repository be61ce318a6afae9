import assert from "node:assert/strict";
import { test } from "node:test";
import { periods } from "../../src/archive/periods.ts";
import { type InputKeys, inputKeys } from "../../src/build/input-keys.ts";
import { printedKey } from "../../src/build/key-mixer.ts";
import { sitemapIndexPage, sitemapPages } from "../../src/build/pages/sitemap-pages.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle } from "../support/make-content.ts";
import { makeNewsroom } from "../support/make-newsroom.ts";

/** The sitemaps of a newsroom with these articles, newest first, and what the index says of each. */
function sitemapsOf(articles: readonly Article[]) {
  const empty = makeNewsroom();
  const archive = {
    ...empty.archive,
    articles,
    months: periods(articles, "month"),
    days: periods(articles, "day"),
  };
  const newsroom = { ...empty, archive };
  const keys = inputKeys(newsroom, "shared");
  const drafts = sitemapPages(newsroom).map(({ key, ...draft }) => ({
    ...draft,
    key: key && (() => keyBy(keys, key)),
  }));
  return { drafts, index: sitemapIndexPage(newsroom).facts() };
}

function keyBy(keys: InputKeys, key: (mix: InputKeys) => void): string {
  keys.begin();
  key(keys);
  return printedKey(keys.halves());
}

const paths = (found: readonly { readonly path: string }[]) => found.map(({ path }) => path);

test("a month's sitemap has a key that changes with its articles alone", () => {
  const old = [makeArticle(800), makeArticle(700)];
  const keysOf = (articles: readonly Article[]) => sitemapsOf(articles).drafts.map(({ key }) => key?.());
  const [lists, january, february] = keysOf(old);
  assert.equal(lists, undefined);
  const corrected = makeArticle(800, { updated: makeArticle(900).published });
  assert.deepEqual(keysOf([makeArticle(801), ...old]).slice(0, 2), [undefined, january]);
  for (const articles of [
    [makeArticle(801), ...old],
    [corrected, makeArticle(700)],
  ])
    assert.notEqual(keysOf(articles)[2], february);
});

test("the index has the newest change of each month, by whatever made it", () => {
  const articles = [
    makeArticle(800),
    makeArticle(700),
    makeArticle(600, { updated: makeArticle(760).published }),
  ];
  const { drafts, index } = sitemapsOf(articles);
  assert.deepEqual(paths(index), paths(drafts));
  assert.deepEqual(
    index.slice(1).map(({ changed }) => changed?.epoch),
    [makeArticle(760), makeArticle(800)].map(({ published }) => published.epoch),
  );
});

test("a month too large for one file has several, each with a key and all of them in the index", () => {
  const day = Array.from({ length: 50_000 }, (_, index) => makeArticle(20, { slug: `خبر-${index}` }));
  const { drafts, index } = sitemapsOf(day);
  const expected = ["/sitemaps/lists.xml", "/sitemaps/2025-01.xml", "/sitemaps/2025-01-2.xml"];
  assert.deepEqual([paths(drafts), paths(index)], [expected, expected]);
  // The month's page and the day's page stand before the articles.
  assert.deepEqual(
    drafts.slice(1).map(({ facts }) => facts().length),
    [50_000, 2],
  );
  assert.ok(drafts.slice(1).every(({ key }) => key !== undefined));
});
