import assert from "node:assert/strict";
import { test } from "node:test";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { makeArticle, makeContent, makeSection } from "../support/make-content.ts";

const later = Date.UTC(2026, 0, 1);

test("a draft and an article of the future are in no list", () => {
  const articles = [
    makeArticle(1),
    makeArticle(2, { draft: true }),
    makeArticle(50, { tags: ["سرّ"], authors: ["a"] }),
  ];
  const archive = buildArchive(makeContent({ articles }), Date.UTC(2025, 0, 1, 49, 59, 59));
  assert.deepEqual(
    archive.articles.map(({ slug }) => slug),
    ["خبر-1"],
  );
  assert.equal(archive.tags.size, 0);
  assert.equal(archive.authors.size, 0);
});

test("an article is published in the very second of its date", () => {
  const content = makeContent({ articles: [makeArticle(50)] });
  assert.equal(buildArchive(content, Date.UTC(2025, 0, 1, 50) - 1).articles.length, 0);
  assert.equal(buildArchive(content, Date.UTC(2025, 0, 1, 50)).articles.length, 1);
});

test("the order is newest first, and does not depend on the order of reading", () => {
  const articles = [
    makeArticle(3, { slug: "ب" }),
    makeArticle(3, { slug: "أ" }),
    makeArticle(9),
    makeArticle(1),
  ];
  const order = (list: typeof articles) =>
    buildArchive(makeContent({ articles: list }), later).articles.map((a) => a.slug);
  assert.deepEqual(order(articles), ["خبر-9", "أ", "ب", "خبر-1"]);
  assert.deepEqual(order(articles.toReversed()), order(articles));
});

test("a section's list holds its sub-sections' articles", () => {
  const sections = [makeSection("sport"), makeSection("football", "sport")];
  const articles = [makeArticle(1, { section: "football" }), makeArticle(2, { section: "sport" })];
  const [sport, football] = buildArchive(makeContent({ sections, articles }), later).sections;
  assert.deepEqual([sport?.articles.length, football?.articles.length], [2, 1]);
  assert.deepEqual(
    football?.ancestors.map(({ key }) => key),
    ["sport"],
  );
});

test("sections that are each other's parent do not hang the build", () => {
  const sections = [makeSection("a", "b"), makeSection("b", "a")];
  const archive = buildArchive(
    makeContent({ sections, articles: [makeArticle(1, { section: "a" })] }),
    later,
  );
  assert.equal(archive.sections.length, 2);
});

test("spellings that fold to one word are one tag, shown as it was first published", () => {
  const articles = [makeArticle(5, { tags: ["أحمد"] }), makeArticle(1, { tags: ["احمد"] })];
  const tags = new Set(buildArchive(makeContent({ articles }), later).tags.values());
  assert.deepEqual(
    [...tags].map(({ title, path, articles }) => [title, path, articles.length]),
    [["احمد", "/tags/احمد/", 2]],
  );
});

test("a registered tag gathers its aliases under its own spelling and key", () => {
  const tags = [{ key: "syria", title: "سوريا", description: undefined, url: undefined, aliases: ["سورية"] }];
  const articles = [makeArticle(1, { tags: ["سورية"] }), makeArticle(2, { tags: ["سوريا"] })];
  const topics = new Set(buildArchive(makeContent({ tags, articles }), later).tags.values());
  assert.deepEqual(
    [...topics].map(({ title, path, articles }) => [title, path, articles.length]),
    [["سوريا", "/tags/syria/", 2]],
  );
});

test("two tags whose addresses would be the same get two addresses, the older one the plain", () => {
  const articles = [
    makeArticle(1, { tags: ["C++"] }),
    makeArticle(2, { tags: ["C"] }),
    makeArticle(3, { tags: ["!!!"] }),
  ];
  const topics = [...buildArchive(makeContent({ articles }), later).tags.values()];
  assert.deepEqual(
    topics.map(({ title, path }) => [title, path]),
    [
      ["C++", "/tags/c/"],
      ["C", "/tags/c-2/"],
      ["!!!", "/tags/وسم/"],
    ],
  );
});

test("an article that names a tag twice stands in its list once", () => {
  const articles = [makeArticle(1, { tags: ["حلب", "حلب"] })];
  const [topic] = buildArchive(makeContent({ articles }), later).tags.values();
  assert.equal(topic?.articles.length, 1);
});

test("an author has a page from the first published article on", () => {
  const author = { name: "ليلى", role: undefined, biography: undefined, portrait: undefined };
  const authors = [
    { key: "layla", ...author },
    { key: "silent", ...author },
  ];
  const archive = buildArchive(
    makeContent({ authors, articles: [makeArticle(1, { authors: ["layla"] })] }),
    later,
  );
  assert.deepEqual([...archive.authors.keys()], ["layla"]);
});
