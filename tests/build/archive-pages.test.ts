import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { instantAt } from "../../src/arabic/instant.ts";
import type { Article } from "../../src/model/article.ts";
import { makeArticle, makeSection, makeSettings } from "../support/make-content.ts";
import { changedPages, pagesOf, viewAt } from "../support/make-newsroom.ts";

const hour = (hours: number) => instantAt(Date.UTC(2025, 0, 1, hours), "Asia/Damascus");
const aDay = 24;
const pathOf = (hours: number) => makeArticle(hours).path;

describe("the archive", () => {
  const articles = [makeArticle(1), makeArticle(2), makeArticle(3 * aDay), makeArticle(40 * aDay)];
  const pages = pagesOf({ articles });

  test("leads to every month, newest first", () => {
    assert.deepEqual(viewAt(pages, "archive", "/archive/").years, [
      {
        year: 2025,
        months: [
          { month: 2, path: "/archive/2025/02/" },
          { month: 1, path: "/archive/2025/01/" },
        ],
      },
    ]);
  });

  test("shows a month's days in order, each with its count, and the months beside it", () => {
    const { year, month, days, newer, older } = viewAt(pages, "month", "/archive/2025/01/");
    assert.deepEqual([year, month, newer, older], [2025, 1, "/archive/2025/02/", undefined]);
    assert.deepEqual(days, [
      { day: 1, path: "/archive/2025/01/01/", count: 2 },
      { day: 4, path: "/archive/2025/01/04/", count: 1 },
    ]);
  });

  test("shows a day's stories as a list without feeds, under its month", () => {
    const day = viewAt(pages, "list", "/archive/2025/01/01/");
    assert.deepEqual([day.subject, day.title, day.feeds], ["day", "الأربعاء ١ يناير ٢٠٢٥", undefined]);
    assert.deepEqual(
      day.stories.map(({ path }) => path),
      [pathOf(2), pathOf(1)],
    );
    assert.deepEqual(
      day.trail.map(({ path }) => path),
      ["/", "/archive/", "/archive/2025/01/"],
    );
  });

  test("keeps the calendar of an old month when a newer article appears, and learns of a new month once", () => {
    const next = pagesOf({ articles: [...articles, makeArticle(41 * aDay)] });
    const old = (path: string) => path.startsWith("/archive/2025/01/") || path === "/archive/";
    assert.deepEqual(changedPages(pages, next).filter(old), []);
    const nextMonth = pagesOf({ articles: [...articles, makeArticle(70 * aDay)] });
    const changed = changedPages(pages, nextMonth).filter((path) => path.startsWith("/archive/"));
    assert.deepEqual(changed, ["/archive/", "/archive/2025/02/"]);
  });
});

describe("a series", () => {
  const part = (number: number) => makeArticle(number, { series: { name: "رحلة", part: number } });
  const parts = (count: number) => Array.from({ length: count }, (_, index) => part(index + 1));
  const settings = makeSettings({ itemsPerPage: 5 });

  test("is read from its first part on, and its numbered pages hold the first parts", () => {
    const pages = pagesOf({ articles: parts(12), settings });
    const front = viewAt(pages, "list", "/series/رحلة/");
    const first = viewAt(pages, "list", "/series/رحلة/page/1/");
    const paths = ({ stories }: typeof front) => stories.map(({ path }) => path);
    assert.deepEqual(paths(first), [1, 2, 3, 4, 5].map(pathOf));
    assert.deepEqual(paths(front), [6, 7, 8, 9, 10, 11, 12].map(pathOf));
    assert.deepEqual([front.subject, front.feeds, front.total], ["series", undefined, 12]);
  });

  test("stands around each part, and a new part changes the page of the one before it alone", () => {
    const before = pagesOf({ articles: parts(3) });
    const after = pagesOf({ articles: parts(4) });
    const { series } = viewAt(before, "article", pathOf(3));
    assert.deepEqual(series, {
      series: { path: "/series/رحلة/", title: "رحلة" },
      part: 3,
      earlier: [1, 2].map((hours) => ({ path: pathOf(hours), title: `الخبر ${hours}` })),
      next: undefined,
    });
    const articles = changedPages(before, after).filter((path) => path.startsWith("/2025/"));
    assert.deepEqual(articles, [pathOf(3)]);
    assert.equal(viewAt(after, "article", pathOf(3)).series?.next?.path, pathOf(4));
  });
});

describe("a tag below the newsroom's number", () => {
  const sections = [1, 2, 3, 4].map((number) => makeSection(`s${number}`));
  const tagged = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      makeArticle(index + 1, { tags: ["حلب"], section: `s${index + 1}` }),
    );
  const pagesWith = (count: number, search = true) =>
    pagesOf({
      sections,
      articles: tagged(count),
      settings: makeSettings({
        articlesForTagPage: 3,
        features: { search, cards: true, share: true, lite: true, offline: true },
      }),
    });

  test("has no list, no feed and no place in a sitemap", () => {
    const pages = pagesWith(2);
    assert.deepEqual(
      [...pages.keys()].filter((path) => path.startsWith("/tags/")),
      [],
    );
    const lists = (count: number) => viewAt(pagesWith(count), "document", "/sitemaps/lists.xml").text;
    assert.doesNotMatch(lists(2), /\/tags\//);
    assert.match(lists(3), /\/tags\//);
  });

  test("leads to the search for it, or nowhere where there is no search", () => {
    const tags = (search: boolean) => viewAt(pagesWith(2, search), "article", pathOf(1)).tags;
    assert.deepEqual(tags(true), [{ title: "حلب", path: `/search/?tag=${encodeURIComponent("حلب")}` }]);
    assert.deepEqual(tags(false), [{ title: "حلب", path: undefined }]);
  });

  test("changes no old article when it gets its page, which later articles link", () => {
    const [before, after] = [pagesWith(2), pagesWith(3)];
    const articles = changedPages(before, after).filter((path) => path.startsWith("/2025/"));
    assert.deepEqual(articles, []);
    assert.equal(viewAt(after, "article", pathOf(3)).tags[0]?.path, "/tags/حلب/");
  });
});

describe("corrections", () => {
  const corrected = (hours: number, ...at: number[]) =>
    makeArticle(hours, { corrections: at.map((when) => ({ date: hour(when), text: `كان الرقم ${when}.` })) });

  test("have a page even before there is one", () => {
    assert.deepEqual(viewAt(pagesOf(), "corrections", "/corrections/").corrections, []);
  });

  test("stand newest first, a page at a time", () => {
    const settings = makeSettings({ itemsPerPage: 2 });
    const pages = pagesOf({ articles: [corrected(1, 10, 12), corrected(2, 11, 13, 14)], settings });
    const texts = (path: string) => viewAt(pages, "corrections", path).corrections.map(({ text }) => text);
    assert.deepEqual(texts("/corrections/"), ["كان الرقم 14.", "كان الرقم 13.", "كان الرقم 12."]);
    assert.deepEqual(texts("/corrections/page/1/"), ["كان الرقم 11.", "كان الرقم 10."]);
    assert.equal(viewAt(pages, "corrections", "/corrections/").older, "/corrections/page/1/");
  });

  test("have feeds whose items lead to their places in the articles", () => {
    const pages = pagesOf({ articles: [corrected(1, 10, 12)] });
    const { items } = JSON.parse(viewAt(pages, "feed", "/corrections/feed.json").text);
    const ids = items.map(({ id }: { id: string }) => decodeURI(id));
    const page = `https://news.example${pathOf(1)}`;
    assert.deepEqual(ids, [`${page}#correction-2`, `${page}#correction-1`]);
    assert.match(items[0].content_html, /<p>كان الرقم 12\.<\/p>/);
    assert.match(viewAt(pages, "feed", "/corrections/feed.xml").text, /كان الرقم 10\./);
  });

  test("date the last change of their article on its page, in feeds and sitemaps", () => {
    const pages = pagesOf({ articles: [corrected(1, 10)] });
    const { updated, structuredData } = viewAt(pages, "article", pathOf(1));
    assert.deepEqual(updated, hour(10));
    const data = structuredData?.html ?? "";
    assert.ok(data.includes(`"dateModified":"${hour(10).iso}"`), data);
    assert.ok(data.includes(`"@type":"CorrectionComment","text":"كان الرقم 10."`), data);
    const month = viewAt(pages, "document", "/sitemaps/2025-01.xml").text;
    assert.ok(month.includes(`<lastmod>${hour(10).iso}</lastmod>`), month);
    assert.match(viewAt(pages, "feed", "/feed.json").text, /"date_modified": "2025-01-01T10:00:00/);
  });
});

describe("around an article", () => {
  test("stand its neighbours in the section and what is related", () => {
    const sections = [makeSection("politics"), makeSection("sport")];
    const tags = ["حلب"];
    const articles = [
      makeArticle(1, { tags }),
      makeArticle(2, { tags }),
      makeArticle(3, { section: "sport", tags }),
      makeArticle(4, { tags }),
      makeArticle(5),
    ];
    const { older, newer, related } = viewAt(pagesOf({ sections, articles }), "article", pathOf(4));
    assert.deepEqual([older?.path, newer?.path], [pathOf(2), pathOf(5)]);
    assert.deepEqual(
      related.map(({ path }) => path),
      [pathOf(1), pathOf(3)],
    );
  });

  test("an opinion is listed with the names of those who hold it, and news without", () => {
    const author = { key: "hala", name: "هالة", role: undefined, biography: undefined, portrait: undefined };
    const authors = ["hala"];
    const articles: Article[] = [
      makeArticle(1, { authors, form: { kind: "opinion" } }),
      makeArticle(2, { authors }),
    ];
    const { stories } = viewAt(pagesOf({ articles, authors: [author] }), "list", "/sections/politics/");
    assert.deepEqual(
      stories.map(({ form, voices }) => [form, voices]),
      [
        ["news", []],
        ["opinion", ["هالة"]],
      ],
    );
  });
});

test("the newest headlines and what is breaking stand in a fragment of their own", () => {
  const breaking = { breakingUntil: hour(500) };
  const articles = Array.from({ length: 40 }, (_, index) =>
    makeArticle(index, index % 15 === 0 ? breaking : {}),
  );
  const { breaking: now, latest } = viewAt(pagesOf({ articles }), "latest", "/fragments/latest.html");
  // Hours 0, 15 and 30 were breaking; the first is not among the newest thirty any more.
  assert.deepEqual(
    now.map(({ story }) => story.path),
    [pathOf(30), pathOf(15)],
  );
  assert.deepEqual(now[0]?.until, hour(500));
  assert.deepEqual(
    latest.map(({ story }) => story.path),
    [39, 38, 37, 36, 35, 34, 33, 32].map(pathOf),
  );
});

test("a page of the newsroom's own has its text, and its link on every page, for search engines and for programs", () => {
  const file = { path: "pages/about.md", hash: "1" };
  const about = {
    file,
    path: "/about/",
    title: "من نحن",
    description: undefined,
    bodyImages: [],
    recordings: [],
  } as const;
  const pages = pagesOf({ ownPages: [about] });
  const view = viewAt(pages, "own-page", "/about/");
  assert.equal(view.title, "من نحن");
  assert.match(view.body.html, /متن pages\/about\.md\./);
  assert.deepEqual(viewAt(pages, "front", "/").shell.ownPages, [{ path: "/about/", title: "من نحن" }]);
  for (const path of ["/sitemaps/lists.xml", "/llms.txt"])
    assert.match(viewAt(pages, "document", path).text, /https:\/\/news\.example\/about\//);
  const edited = pagesOf({ ownPages: [{ ...about, file: { ...file, hash: "2" } }] });
  assert.deepEqual(changedPages(pages, edited), ["/about/"]);
});
