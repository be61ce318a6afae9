import assert from "node:assert/strict";
import { test } from "node:test";
import { articlesInSection } from "./figures.ts";
import { everyArticle, inventArchive } from "./invented-archive.ts";
import { median } from "./median.ts";

const archive = inventArchive(2000);
const articles = [...everyArticle(archive)];

test("the same seed gives the same archive, another seed another", () => {
  const invented = (seed: number) => [...everyArticle(inventArchive(50, seed))];
  assert.deepEqual(invented(7), invented(7));
  assert.notDeepEqual(invented(7), invented(8));
});

test("an article is the same, whichever was asked for before it", () => {
  assert.deepEqual(inventArchive(2000).article(1234), articles[1234]);
});

test("no two articles share an address, and the newest stands last", () => {
  const slugs = articles.map(({ slug }) => slug);
  assert.equal(new Set(slugs).size, slugs.length);
  const dates = articles.map(({ date }) => date);
  assert.deepEqual([...dates].sort(), dates);
  assert.ok(archive.article(archive.size).date > (dates.at(-1) ?? ""));
});

test("bodies are as long as those of the corpus: a median of 90 words", () => {
  const words = articles.map(({ paragraphs }) => paragraphs.join(" ").split(" ").length);
  const middle = median(words);
  assert.ok(middle > 80 && middle < 105, String(middle));
});

test("the fullest section has the share that it has in the corpus", () => {
  const share = articles.filter(({ section }) => section === "local").length / articles.length;
  const measured = articlesInSection[0] / articlesInSection.reduce((sum, one) => sum + one, 0);
  assert.ok(Math.abs(share - measured) < 0.05, String(share));
});

test("an article carries one to five tags, none of them twice", () => {
  const wrong = articles.filter(
    ({ tags }) => tags.length < 1 || tags.length > 5 || new Set(tags).size < tags.length,
  );
  assert.deepEqual(wrong, []);
});
