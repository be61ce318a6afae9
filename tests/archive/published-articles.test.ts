import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import { endedArticles, publishedArticles } from "../../src/archive/published-articles.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle } from "../support/make-content.ts";

/** So many hours after 2025-01-01T00:00Z, as `makeArticle` counts. */
const at = (hours: number) => instantAt(Date.UTC(2025, 0, 1, hours), "Asia/Damascus");
const withdrawn = (hours: number) => ({ date: at(hours), reason: "خطأ في المصدر" });

const published = (article: Article, hours: number) =>
  publishedArticles([article], at(hours).epoch).length === 1;
const ended = (article: Article, hours: number) => endedArticles([article], at(hours).epoch).length === 1;

test("an article is published until the very second in which it expires or is withdrawn", () => {
  for (const end of [{ expires: at(10) }, { withdrawn: withdrawn(10) }]) {
    const article = makeArticle(1, end);
    assert.equal(publishedArticles([article], at(10).epoch - 1).length, 1);
    assert.equal(endedArticles([article], at(10).epoch - 1).length, 0);
    assert.deepEqual([published(article, 10), ended(article, 10)], [false, true]);
    assert.deepEqual([published(article, 500), ended(article, 500)], [false, true]);
  }
});

test("of two ends the earlier counts, and the reason of a later withdrawal is given from its date on", () => {
  const article = makeArticle(1, { expires: at(10), withdrawn: withdrawn(20) });
  const reasonAt = (hours: number) => endedArticles([article], at(hours).epoch)[0]?.withdrawn?.reason;
  assert.deepEqual([published(article, 9), published(article, 10)], [true, false]);
  assert.deepEqual([reasonAt(19), reasonAt(20)], [undefined, "خطأ في المصدر"]);
});

test("a draft is neither published nor ended, whatever its dates", () => {
  const draft = makeArticle(1, { draft: true, expires: at(5) });
  for (const hours of [2, 6])
    assert.deepEqual([published(draft, hours), ended(draft, hours)], [false, false]);
});

test("what ended before the day on which it was to appear was never public", () => {
  const article = makeArticle(100, { withdrawn: withdrawn(10) });
  for (const hours of [5, 50, 100, 500])
    assert.deepEqual([published(article, hours), ended(article, hours)], [false, false]);
});

test("a withdrawal dated by the day alone takes down the story of that day", () => {
  const midnight = instantAt(Date.UTC(2025, 0, 1, 21), "Asia/Damascus");
  const article = makeArticle(30, { withdrawn: { date: midnight, reason: "س" } });
  assert.equal(midnight.iso.slice(0, 10), article.published.iso.slice(0, 10));
  assert.deepEqual([ended(article, 29), ended(article, 30)], [false, true]);
});

test("a correction is part of the article from its date on, and the article as read stays as it is", () => {
  const corrections = [
    { date: at(5), text: "الأول" },
    { date: at(10), text: "الثاني" },
  ];
  const article = makeArticle(1, { corrections });
  const shownAt = (hours: number) => publishedArticles([article], at(hours).epoch)[0];
  const texts = (hours: number) => shownAt(hours)?.corrections.map(({ text }) => text);
  assert.deepEqual([texts(4), texts(5), texts(10)], [[], ["الأول"], ["الأول", "الثاني"]]);
  assert.equal(shownAt(10), article);
  assert.equal(article.corrections.length, 2);
});
