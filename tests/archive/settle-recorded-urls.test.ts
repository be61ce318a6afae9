import assert from "node:assert/strict";
import { test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { settleRecordedUrls } from "../../src/archive/settle-recorded-urls.ts";
import type { Content } from "../../src/model/content.ts";
import type { UrlPath } from "../../src/model/url-path.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";

const now = Date.UTC(2026, 0, 1);
const past = instantAt(Date.UTC(2025, 5, 1), "Asia/Damascus");

const line = (path: UrlPath, id?: string) => ({ path, id, file: "urls/2025-01.txt", line: 1 });

function settled(otherwise: Partial<Content>) {
  const content = makeContent(otherwise);
  const { moved, gone, vanished } = settleRecordedUrls(content, buildArchive(content, now), now);
  return {
    moved: moved.map(({ from, to }) => `${from} → ${to.path}`),
    gone: gone.map(({ path }) => path),
    vanished: vanished.map(({ path }) => path),
  };
}

const nothing = { moved: [], gone: [], vanished: [] };

test("what stands at its recorded address, or redirects or ends there, needs nothing", () => {
  const articles = [
    makeArticle(1, {
      slug: "قائم",
      aliases: ["/2024/01/قديم/"],
      tags: ["نهر"],
      source: { name: "وكالة", url: undefined },
    }),
    makeArticle(2, { slug: "منته", expires: past, aliases: ["/2024/01/منته/"] }),
  ];
  const recordedUrls = [
    ...(["/2025/01/قائم/", "/2024/01/قديم/", "/2025/01/منته/", "/2024/01/منته/"] as const),
    ...(["/tags/نهر/", "/sources/وكالة/", "/sections/politics/"] as const),
  ].map((path) => line(path));
  assert.deepEqual(settled({ articles, recordedUrls }), nothing);
});

test("an article that lives elsewhere under its id is followed", () => {
  const articles = [makeArticle(1, { slug: "جديد", id: "aaaaaaaaaa" })];
  const recordedUrls = [line("/2025/01/قديم/", "aaaaaaaaaa")];
  assert.deepEqual(settled({ articles, recordedUrls }), {
    ...nothing,
    moved: ["/2025/01/قديم/ → /2025/01/جديد/"],
  });
});

test("an old address of what has ended since leads to no title", () => {
  const articles = [makeArticle(1, { slug: "جديد", id: "aaaaaaaaaa", expires: past })];
  const recordedUrls = [line("/2025/01/قديم/", "aaaaaaaaaa")];
  assert.deepEqual(settled({ articles, recordedUrls }), { ...nothing, gone: ["/2025/01/قديم/"] });
});

test("of several articles that stood at one address the last one recorded inherits it", () => {
  const articles = [
    makeArticle(1, { slug: "أول", id: "aaaaaaaaaa" }),
    makeArticle(2, { slug: "ثان", id: "bbbbbbbbbb" }),
  ];
  const recordedUrls = [line("/2025/01/مكان/", "aaaaaaaaaa"), line("/2025/01/مكان/", "bbbbbbbbbb")];
  assert.deepEqual(settled({ articles, recordedUrls }).moved, ["/2025/01/مكان/ → /2025/01/ثان/"]);
});

test("what was deleted, made a draft or put off to a later date has vanished", () => {
  const articles = [
    makeArticle(1, { slug: "مسودة", id: "aaaaaaaaaa", draft: true }),
    makeArticle(24 * 700, { slug: "مؤجل", id: "bbbbbbbbbb" }),
  ];
  const recordedUrls = [
    line("/2025/01/محذوف/", "cccccccccc"),
    line("/2025/01/بلا-معرف/"),
    line("/2025/01/مسودة/", "aaaaaaaaaa"),
    line("/2025/01/مؤجل/", "bbbbbbbbbb"),
    line("/authors/غائب/"),
  ];
  assert.deepEqual(
    settled({ articles, recordedUrls }).vanished,
    recordedUrls.map(({ path }) => path),
  );
});

test("a draft of what was withdrawn is no broken promise", () => {
  const withdrawn = { date: past, reason: "سبب" };
  const articles = [makeArticle(1, { slug: "مسحوب", id: "aaaaaaaaaa", draft: true, withdrawn })];
  const recordedUrls = [line("/2025/01/مسحوب/", "aaaaaaaaaa")];
  assert.deepEqual(settled({ articles, recordedUrls }), { ...nothing, gone: ["/2025/01/مسحوب/"] });
});

test("a list that only lawful endings have emptied is gone, one that edits have emptied has vanished", () => {
  const articles = [
    makeArticle(1, { tags: ["جسر"], source: { name: "وكالة", url: undefined }, expires: past }),
  ];
  const recordedUrls = [line("/tags/جسر/"), line("/sources/وكالة/"), line("/tags/آخر/")];
  assert.deepEqual(settled({ articles, recordedUrls }), {
    moved: [],
    gone: ["/tags/جسر/", "/sources/وكالة/"],
    vanished: ["/tags/آخر/"],
  });
});

test("a tag that entered the register keeps its old address as a way to the new one", () => {
  const tags = [{ key: "syria", title: "سوريا", description: undefined, url: undefined, aliases: ["سورية"] }];
  const articles = [makeArticle(1, { tags: ["سوريا"] })];
  const recordedUrls = [line("/tags/سوريا/"), line("/tags/سورية/"), line("/sources/سوريا/")];
  assert.deepEqual(settled({ tags, articles, recordedUrls }), {
    moved: ["/tags/سوريا/ → /tags/syria/", "/tags/سورية/ → /tags/syria/"],
    gone: [],
    vanished: ["/sources/سوريا/"],
  });
});

test("a hundred thousand recorded addresses are held against the site in linear time", () => {
  const recordedUrls = Array.from({ length: 100_000 }, (_, index) => line(`/2025/01/خبر-${index % 500}/`));
  const articles = Array.from({ length: 500 }, (_, index) => makeArticle(index));
  const started = performance.now();
  assert.equal(settled({ articles, recordedUrls }).moved.length, 0);
  assert.ok(performance.now() - started < 2000);
});
