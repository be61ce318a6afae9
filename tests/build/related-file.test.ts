import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { relateAgain } from "../../src/archive/related-articles.ts";
import { readRelated, saveRelated } from "../../src/build/related-file.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const headlines = ["زلزال يضرب الساحل", "ترميم جسر حلب", "افتتاح جسر حلب", "مأوى بعد زلزال", "إضراب الميناء"];
const stories = Array.from({ length: 200 }, (_, hours) =>
  makeArticle(hours, { headline: `${headlines[hours % 5]} ${headlines[hours % 3]}` }),
);
const identityOf = ({ published }: Article) => published.epoch;
const content = "/content";

test("what one build remembers, the next one starts from", () => {
  const place = { cache: temporaryFolder(), content, code: "1" };
  const build = (articles: readonly Article[]) =>
    buildArchive(makeContent({ articles }), Date.UTC(2026, 0, 1), (published) => {
      const memory = readRelated(place);
      const { related, memory: next } = relateAgain(published, { identityOf, memory });
      if (next !== memory) saveRelated(place, next);
      return related;
    });
  for (const articles of [stories.slice(1), stories, stories.toSpliced(70, 1), []]) {
    const archive = build(articles);
    const fromScratch = buildArchive(makeContent({ articles }), Date.UTC(2026, 0, 1));
    for (const article of articles)
      assert.deepEqual(archive.surroundings.get(article), fromScratch.surroundings.get(article));
    const memory = readRelated(place);
    assert.equal(memory?.identities.length, articles.length);
    assert.equal(relateAgain(archive.articles, { identityOf, memory }).memory, memory);
  }
});

test("a memory comes back as it was saved, and only for the same folder and the same code", () => {
  const place = { cache: temporaryFolder(), content, code: "1" };
  const { memory } = relateAgain(stories.toReversed(), { identityOf });
  saveRelated(place, memory);
  assert.deepEqual(readRelated(place), memory);
  assert.equal(readRelated({ ...place, code: "2" }), undefined);
  assert.equal(readRelated({ ...place, content: "/other" }), undefined);
});

test("a memory that is missing or torn anywhere is none", () => {
  const cache = temporaryFolder();
  const place = { cache, content, code: "1" };
  assert.equal(readRelated(place), undefined);
  saveRelated(place, relateAgain(stories.toReversed(), { identityOf }).memory);
  const [name = ""] = readdirSync(cache);
  const whole = readFileSync(join(cache, name));
  for (const length of [0, 10, 65, 66, 200, whole.length - 1]) {
    writeFileSync(join(cache, name), whole.subarray(0, length));
    assert.equal(readRelated(place), undefined);
  }
  for (const at of [0, 64, 70, 500, whole.length - 1]) {
    writeFileSync(join(cache, name), whole.with(at, (whole[at] ?? 0) ^ 1));
    assert.equal(readRelated(place), undefined);
  }
});
