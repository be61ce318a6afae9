import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import { correctedArticles } from "../../src/archive/corrected-articles.ts";
import { lastChange } from "../../src/archive/last-change.ts";
import { makeArticle } from "../support/make-content.ts";

const hour = (hours: number) => instantAt(Date.UTC(2025, 0, 1, hours), "Asia/Damascus");
const correction = (hours: number) => ({ date: hour(hours), text: `تصحيح ${hours}` });

test("a story that stands as it was published has no last change", () => {
  assert.equal(lastChange(makeArticle(1)), undefined);
});

test("the last change is the update or the last correction, whichever came later", () => {
  const corrections = [correction(2), correction(5)];
  assert.deepEqual(lastChange(makeArticle(1, { updated: hour(3) })), hour(3));
  assert.deepEqual(lastChange(makeArticle(1, { corrections })), hour(5));
  assert.deepEqual(lastChange(makeArticle(1, { corrections, updated: hour(3) })), hour(5));
  assert.deepEqual(lastChange(makeArticle(1, { corrections, updated: hour(9) })), hour(9));
});

test("corrections of all articles stand newest first", () => {
  const articles = [
    makeArticle(9, { corrections: [correction(10), correction(30)] }),
    makeArticle(1, { corrections: [correction(20)] }),
    makeArticle(0),
  ];
  assert.deepEqual(
    correctedArticles(articles).map(({ article, correction: { text } }) => [article.slug, text]),
    [
      ["خبر-9", "تصحيح 30"],
      ["خبر-1", "تصحيح 20"],
      ["خبر-9", "تصحيح 10"],
    ],
  );
});
