import assert from "node:assert/strict";
import { test } from "node:test";
import { makeArticle, makeContent, makeSettings } from "../support/make-content.ts";
import { changedPages, pagesOf } from "../support/make-newsroom.ts";
import { renderSite } from "../support/render-site.ts";

const [first, second] = [makeArticle(1), makeArticle(2, { aliases: ["/2024/12/قديم/", "/old.html"] })];
const now = Date.UTC(2025, 5, 1);

test("every article has a lite edition, and no sitemap, list or feed leads to one", () => {
  const site = renderSite(makeContent({ articles: [first, second] }), now);
  for (const { path } of [first, second]) assert.ok(site.has(`${path.slice(1)}lite/index.html`), path);
  const leading = [...site].filter(([file, text]) => text.includes("/lite/") && !file.includes("/lite/"));
  assert.deepEqual(
    leading.map(([file]) => file),
    [],
  );
});

test("what happens around an article leaves its lite edition as it was", () => {
  const before = pagesOf({ articles: [first] });
  const after = pagesOf({ articles: [first, second] });
  assert.ok(changedPages(before, after).includes(first.path));
  assert.ok(!changedPages(before, after).includes(`${first.path}lite/`));
  assert.equal(after.get(`${first.path}lite/`)?.key(), before.get(`${first.path}lite/`)?.key());
});

test("what an article says otherwise changes it: words, corrections, who wrote it", () => {
  const hala = { key: "hala", name: "هالة", role: undefined, biography: undefined, portrait: undefined };
  const signed = { ...first, authors: ["hala"] };
  const base = pagesOf({ articles: [signed], authors: [hala] });
  const corrections = [{ date: first.published, text: "تصحيح." }];
  for (const content of [
    { articles: [{ ...signed, file: { ...first.file, hash: "other" } }], authors: [hala] },
    { articles: [{ ...signed, corrections }], authors: [hala] },
    { articles: [signed], authors: [{ ...hala, name: "هالة القمري" }] },
  ]) {
    const path = `${first.path}lite/`;
    assert.ok(changedPages(base, pagesOf(content)).includes(path), JSON.stringify(content));
  }
});

test("a former address of an article brings its lite edition along", () => {
  const site = renderSite(makeContent({ articles: [second] }), now);
  const page = site.get("2024/12/قديم/lite/index.html") ?? "";
  assert.match(page, /http-equiv="refresh" content="0; url=\.\.\/\.\.\/\.\.\/\.\.\/2025\/01\/خبر-2\/lite\/"/);
  assert.ok(site.has("old.html") && ![...site.keys()].some((file) => file.startsWith("old.html/")));
});

test("site.yaml may switch them off", () => {
  const features = { search: true, cards: true, share: true, lite: false, offline: true };
  const site = renderSite(
    makeContent({ articles: [first, second], settings: makeSettings({ features }) }),
    now,
  );
  assert.deepEqual(
    [...site].filter(([file, text]) => `${file}${text}`.includes("lite/")).map(([file]) => file),
    [],
  );
});
