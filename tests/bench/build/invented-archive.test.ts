import assert from "node:assert/strict";
import { test } from "node:test";
import { articlesInSection } from "./figures.ts";
import { inventArchive } from "./invented-archive.ts";
import { median } from "./median.ts";

const archive = inventArchive(2000);

test("the same seed gives the same archive, another seed another", () => {
  assert.deepEqual(inventArchive(50, 7), inventArchive(50, 7));
  assert.notDeepEqual(inventArchive(50, 7), inventArchive(50, 8));
});

test("no two articles share an address, and the newest stands last", () => {
  const slugs = archive.articles.map(({ slug }) => slug);
  assert.equal(new Set(slugs).size, slugs.length);
  const dates = archive.articles.map(({ date }) => date);
  assert.deepEqual([...dates].sort(), dates);
  assert.ok(archive.next.date > (dates.at(-1) ?? ""));
});

test("bodies are as long as those of the corpus: a median of 90 words", () => {
  const words = archive.articles.map(({ paragraphs }) => paragraphs.join(" ").split(" ").length);
  const middle = median(words);
  assert.ok(middle > 80 && middle < 105, String(middle));
});

test("the fullest section has the share that it has in the corpus", () => {
  const share =
    archive.articles.filter(({ section }) => section === "local").length / archive.articles.length;
  const measured = articlesInSection[0] / articlesInSection.reduce((sum, one) => sum + one, 0);
  assert.ok(Math.abs(share - measured) < 0.05, String(share));
});

test("an article carries one to five tags, none of them twice", () => {
  const wrong = archive.articles.filter(
    ({ tags }) => tags.length < 1 || tags.length > 5 || new Set(tags).size < tags.length,
  );
  assert.deepEqual(wrong, []);
});
