import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { makeArticle, makeContent, makeSettings } from "../support/make-content.ts";

/** The tag «حلب» after `count` articles, in a newsroom that asks for `minimum`. */
function tagAfter(count: number, minimum: number) {
  const articles = Array.from({ length: count }, (_, hours) => makeArticle(hours, { tags: ["حلب"] }));
  const settings = makeSettings({ articlesForTagPage: minimum });
  const tag = buildArchive(makeContent({ articles, settings }), Date.UTC(2026, 0, 1)).tags.get("حلب");
  assert.ok(tag);
  return { hasPage: tag.hasPage, before: [...tag.cameBeforePage].map(({ slug }) => slug).sort() };
}

test("a tag has its page from the number of articles on that the newsroom asks for", () => {
  assert.equal(tagAfter(2, 3).hasPage, false);
  assert.equal(tagAfter(3, 3).hasPage, true);
  assert.equal(tagAfter(1, 1).hasPage, true);
});

test("the articles that came before the page stay the same when it is made and ever after", () => {
  for (const count of [2, 3, 9]) assert.deepEqual(tagAfter(count, 3).before, ["خبر-0", "خبر-1"]);
});

test("where one article is enough, none came before the page", () => {
  for (const count of [1, 4]) assert.deepEqual(tagAfter(count, 1).before, []);
});
