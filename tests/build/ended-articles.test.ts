import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { instantAt } from "../../src/arabic/instant.ts";
import { buildArchive } from "../../src/archive/build-archive.ts";
import { nextChange } from "../../src/archive/next-change.ts";
import { redirectList } from "../../src/build/redirect-list.ts";
import type { Article } from "../../src/model/article.ts";
import type { Content } from "../../src/model/content.ts";
import { changedFiles } from "../support/folder-bytes.ts";
import { makeArticle, makeContent } from "../support/make-content.ts";
import { fingerprintsOf, newsroomAt, renderSite } from "../support/render-site.ts";

const hour = 3_600_000;
const at = (hours: number) => instantAt(Date.UTC(2025, 0, 1) + hours * hour, "Asia/Damascus");

/** Stands in everything that could betray the article but its address, which readers knew. */
const marker = "قطميرة";

function secret(hours: number, slug: string, otherwise: Partial<Article>): Article {
  return makeArticle(hours, {
    slug,
    headline: `عنوان ${marker}`,
    summary: `موجز ${marker}`,
    standfirst: `موجز ${marker}`,
    tags: [`وسم ${marker}`],
    source: { name: `وكالة ${marker}`, url: `https://wire.example/${marker}` },
    authors: ["secret"],
    keyPoints: [marker],
    series: { name: `سلسلة ${marker}`, part: 1 },
    image: { file: `${marker}.jpg`, alt: marker, caption: marker, credit: marker },
    corrections: [{ date: at(hours), text: `تصحيح ${marker}` }],
    id: "aaaaaaaaaa",
    aliases: ["/2024/12/قديم/"],
    ...otherwise,
  });
}

const others = [makeArticle(1), makeArticle(2)];
const author = { key: "secret", name: marker, role: marker, biography: marker, portrait: undefined };

function siteWith(article: Article, otherwise: Partial<Content> = {}): Content {
  return makeContent({ articles: [...others, article], authors: [author], ...otherwise });
}

/** Files that hold the marker in name or text at so many seconds from `hours`. */
function leaks(content: Content, hours: number, seconds: number): string[] {
  const site = renderSite(content, at(hours).epoch + seconds * 1000);
  return [...site].flatMap(([file, text]) => (`${file}${text}`.includes(marker) ? [file] : []));
}

test("what is to appear at T is in no byte at T − 1 s, and stands there at T", () => {
  const content = siteWith(secret(10, "سر", {}));
  assert.deepEqual(leaks(content, 10, -1), []);
  for (const seconds of [0, 1]) assert.ok(leaks(content, 10, seconds).includes("2025/01/سر/index.html"));
});

test("what expires or is withdrawn at T is there at T − 1 s, and in no byte from T on", () => {
  for (const end of [{ expires: at(20) }, { withdrawn: { date: at(20), reason: "طلب أصحاب الشأن" } }]) {
    const content = siteWith(secret(10, "سر", end), {
      recordedUrls: [{ path: "/2025/01/أقدم/", id: "aaaaaaaaaa", file: "urls/2025-01.txt", line: 1 }],
    });
    assert.ok(leaks(content, 20, -1).length > 3);
    for (const seconds of [0, 1, 1_000_000]) assert.deepEqual(leaks(content, 20, seconds), []);
  }
});

test("a draft is in no byte, at any time", () => {
  for (const hours of [9, 10, 1000])
    assert.deepEqual(leaks(siteWith(secret(10, "سر", { draft: true })), hours, 0), []);
});

test("a correction is in no byte before it is due", () => {
  const corrections = [{ date: at(20), text: `تصحيح ${marker}` }];
  const content = makeContent({ articles: [makeArticle(1, { corrections })] });
  assert.deepEqual([leaks(content, 20, -1).length, leaks(content, 20, -7200).length], [0, 0]);
});

test("every address of what ended shows a neutral page that search engines leave out", () => {
  const content = siteWith(secret(10, "سر", { withdrawn: { date: at(20), reason: "خطأ في <المصدر>" } }), {
    recordedUrls: [{ path: "/2025/01/أقدم/", id: "aaaaaaaaaa", file: "urls/2025-01.txt", line: 1 }],
  });
  const site = renderSite(content, at(20).epoch);
  const addresses = ["2025/01/سر/", "2024/12/قديم/", "2025/01/أقدم/"];
  const places = [...addresses, ...addresses.map((address) => `${address}lite/`), "s/aaaaaaaaaa/"];
  for (const place of places) {
    const page = site.get(`${place}index.html`) ?? "";
    assert.match(page, /<title>لم تعد هذه المادة متاحة — نشرة<\/title>/, place);
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.match(page, /خطأ في &lt;المصدر&gt;/);
    assert.doesNotMatch(page, /http-equiv="refresh"/);
  }
  const elsewhere = [...site].filter(([file]) => !places.some((place) => file.startsWith(place)));
  assert.deepEqual(
    elsewhere.filter(([, text]) => /سر\/|%D8%B3%D8%B1\/|aaaaaaaaaa/.test(text)).map(([file]) => file),
    [],
  );
});

test("a share page leads to the article and shows a chat what it is", () => {
  const site = renderSite(siteWith(secret(10, "سر", {})), at(30).epoch);
  const page = site.get("s/aaaaaaaaaa/index.html") ?? "";
  assert.match(page, /http-equiv="refresh" content="0; url=\.\.\/\.\.\/2025\/01\/سر\/"/);
  assert.match(page, new RegExp(`<meta property="og:title" content="عنوان ${marker}">`));
  assert.match(page, new RegExp(`<meta property="og:description" content="موجز ${marker}">`));
  assert.match(page, /<link rel="canonical" href="https:\/\/news\.example\/2025\/01\/%D8%B3%D8%B1\/">/);
  assert.match(page, /noindex/);
});

test("site.yaml may switch share pages off", () => {
  const { settings } = makeContent();
  const features = { ...settings.features, share: false };
  const site = renderSite(
    siteWith(secret(10, "سر", {}), { settings: { ...settings, features } }),
    at(30).epoch,
  );
  assert.ok(![...site.keys()].some((file) => file.startsWith("s/")));
});

test("hosts get one list of what moved, what is gone, and what to do with vanished numbered pages", () => {
  const articles = [
    makeArticle(1, { slug: "حي", id: "bbbbbbbbbb", aliases: ["/2024/حي/"] }),
    makeArticle(2, { slug: "منته", expires: at(5), aliases: ["/2024/منته/"] }),
  ];
  const recordedUrls = [{ path: "/2025/01/أقدم/", id: "bbbbbbbbbb", file: "u", line: 1 } as const];
  const list = redirectList(newsroomAt(makeContent({ articles, recordedUrls }), at(10).epoch));
  assert.deepEqual(list.slice(0, 7), [
    { from: "/2024/حي/", to: "/2025/01/حي/", status: 301 },
    { from: "/2024/منته/", status: 410 },
    { from: "/2025/01/أقدم/", to: "/2025/01/حي/", status: 301 },
    { from: "/2025/01/أقدم/lite/", to: "/2025/01/حي/lite/", status: 301 },
    { from: "/2025/01/منته/", status: 410 },
    { from: "/2025/01/منته/lite/", status: 410 },
    { from: "/s/bbbbbbbbbb/", to: "/2025/01/حي/", status: 301 },
  ]);
  assert.deepEqual(list[7], { pattern: "/sections/:name/page/*", to: "/sections/:name/", status: 302 });
  assert.deepEqual(list.at(-1), {
    pattern: "/archive/:year/:month/*",
    to: "/archive/:year/:month/",
    status: 302,
  });
});

const hours = fc.integer({ min: 0, max: 100 });
const schedule = fc.record({ published: hours, expires: fc.option(hours), withdrawn: fc.option(hours) });

test("for any schedule no page changes before the instant that next-change.json names, and one does in it", () => {
  fc.assert(
    fc.property(fc.array(schedule, { minLength: 1, maxLength: 4 }), hours, (schedules, hoursNow) => {
      const articles = schedules.map(({ published, expires, withdrawn }, index) =>
        makeArticle(published, {
          slug: `خبر-${index}`,
          id: `aaaaaaaaa${"abcd"[index]}`,
          expires: expires === null ? undefined : at(expires),
          withdrawn: withdrawn === null ? undefined : { date: at(withdrawn), reason: "سبب" },
        }),
      );
      const content = makeContent({ articles });
      const now = at(hoursNow).epoch;
      const change = nextChange(content, buildArchive(content, now), now);
      const due = [change.publication, change.upkeep].flatMap((instant) => instant?.epoch ?? []);
      const next = due.length === 0 ? at(2000).epoch : Math.min(...due);
      const changedAt = (moment: number) =>
        changedFiles(fingerprintsOf(content, now), fingerprintsOf(content, moment));
      assert.deepEqual(changedAt(next - 1), []);
      if (due.length > 0) assert.notEqual(changedAt(next).length, 0);
    }),
    { numRuns: 60 },
  );
});
