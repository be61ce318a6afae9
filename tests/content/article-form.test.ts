import assert from "node:assert/strict";
import { test } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import { articleText, leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Read = { readonly article: Article | undefined; readonly problems: readonly Problem[] };

const media = {
  "media/a.jpg": "صورة",
  "media/2025/b.png": "صورة",
  "media/لقاء.mp3": "صوت",
  "media/clip.MP4": "مقطع",
  "media/report.pdf": "%PDF-1.7\n%%EOF\n",
};

/** Reads one article of the least newsroom, with the fields that a test is about. */
function read(fields: Readonly<Record<string, string>>, body?: string): Read {
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, ...media, "articles/خبر.md": articleText(fields, body) });
  const { articles, problems } = readRightSite(folder);
  return { article: articles[0], problems };
}

function right(fields: Readonly<Record<string, string>>, body?: string): Article {
  const { article, problems } = read(fields, body);
  assert.ok(article, JSON.stringify(problems));
  return article;
}

const codesOf = ({ problems }: Read) => problems.map(({ code }) => code);
const gallery = "[{ file: a.jpg, alt: أولى, caption: تعليق }, { file: 2025/b.png, alt: ثانية }]";

test("an article is news unless it says otherwise, in either language", () => {
  assert.deepEqual(right({}).form, { kind: "news" });
  for (const [typed, kind] of [
    ["خبر", "news"],
    ["Opinion", "opinion"],
    ["رأي", "opinion"],
    ["شرح", "explainer"],
  ] as const)
    assert.deepEqual(right({ kind: typed }).form, { kind });
});

test("a gallery, a recording or a document says the kind by itself", () => {
  assert.deepEqual(right({ gallery }).form, {
    kind: "gallery",
    images: [
      { file: "a.jpg", alt: "أولى", caption: "تعليق", credit: undefined },
      { file: "2025/b.png", alt: "ثانية", caption: undefined, credit: undefined },
    ],
  });
  assert.equal(right({ video: "https://vimeo.com/76979871" }).form.kind, "video");
  assert.equal(right({ audio: "https://soundcloud.com/a/b" }).form.kind, "audio");
  assert.deepEqual(right({ document: "report.pdf" }).form, {
    kind: "document",
    document: { file: "report.pdf", bytes: 15, pages: undefined },
  });
});

test("of two fields that say a kind, one is a problem, whichever is written first", () => {
  assert.deepEqual(codesOf(read({ audio: "لقاء.mp3", gallery })), ["field-of-other-kind"]);
  assert.deepEqual(codesOf(read({ kind: "news", gallery })), ["field-of-other-kind"]);
  assert.deepEqual(codesOf(read({ ended: "2025-10-23" })), ["field-of-other-kind"]);
});

test("a kind that does not exist is told once, with the one that was meant", () => {
  const { problems } = read({ kind: "galery", gallery });
  assert.deepEqual(
    problems.map(({ code, values }) => [code, values["suggestion"]]),
    [["not-one-of", "gallery"]],
  );
});

test("own recordings and documents are known to the article, wherever they are named", () => {
  assert.deepEqual(
    right({ video: "clip.MP4" }, "نص.\n\n@[لقاء](لقاء.mp3)\n\n@[مقطع](clip.MP4)\n").recordings,
    ["clip.MP4", "لقاء.mp3"],
  );
  assert.deepEqual(right({ document: "{ file: report.pdf, pages: ١٢ }" }).recordings, ["report.pdf"]);
  assert.deepEqual(right({ video: "https://youtu.be/dQw4w9WgXcQ" }).recordings, []);
});

test("a player in the body that nobody knows is advice, a missing file is an error", () => {
  const { article, problems } = read({}, "نص.\n\n@[x](https://evil.example/x)\n");
  assert.ok(article);
  assert.deepEqual(
    problems.map(({ code, severity, line, column }) => [code, severity, line, column]),
    [["embed-in-body", "advice", 8, 6]],
  );
  assert.deepEqual(codesOf(read({}, "@[x](none.mp4)\n")), ["media-missing"]);
});

test("readers see an article from the later of its date and its embargo, and its address says so", () => {
  const embargoed = right({ embargo: "2025-11-02T06:00:00+03:00" });
  assert.deepEqual([embargoed.published.iso, embargoed.path], ["2025-11-02T06:00:00+03:00", "/2025/11/خبر/"]);
  const past = right({ embargo: "2025-10-01" });
  assert.deepEqual([past.published.iso, past.path], ["2025-10-22T11:30:00+03:00", "/2025/10/خبر/"]);
});

test("breaking lasts six hours from publication, unless it says until when", () => {
  assert.equal(right({ breaking: "true" }).breakingUntil?.iso, "2025-10-22T17:30:00+03:00");
  assert.equal(
    right({ breaking: "نعم", embargo: "2025-10-23T00:00:00+03:00" }).breakingUntil?.iso,
    "2025-10-23T06:00:00+03:00",
  );
  assert.equal(right({ breaking: "2025-10-22 15:00" }).breakingUntil?.iso, "2025-10-22T15:00:00+03:00");
  assert.equal(right({ breaking: "لا" }).breakingUntil, undefined);
});

test("corrections stand oldest first, and those of one day in the order of the file", () => {
  const corrections =
    "[{ date: 2025-10-25, text: ج }, { date: 2025-10-24, text: أ }, { date: 2025-10-24, text: ب }]";
  assert.deepEqual(
    right({ corrections }).corrections.map(({ text }) => text),
    ["أ", "ب", "ج"],
  );
});

test("an end, a withdrawal and a correction may fall on the article's own instant, never before", () => {
  const date = "2025-10-22T11:30:00+03:00";
  const fields = {
    expires: date,
    withdrawn: `{ date: ${date}, reason: خطأ }`,
    corrections: `[{ date: ${date}, text: خطأ }]`,
  };
  assert.deepEqual(codesOf(read(fields)), []);
  const early = "2025-10-22T11:29:59+03:00";
  assert.deepEqual(codesOf(read({ expires: early })), ["expires-before-date"]);
  assert.deepEqual(codesOf(read({ withdrawn: `{ date: ${early}, reason: خطأ }` })), [
    "withdrawn-before-date",
  ]);
  assert.deepEqual(codesOf(read({ corrections: `[{ date: ${early}, text: خطأ }]` })), [
    "correction-before-date",
  ]);
});

test("a series is a name, or a name and a part in digits of either script", () => {
  assert.deepEqual(right({ series: "حكايات النهر" }).series, { name: "حكايات النهر", part: undefined });
  assert.deepEqual(right({ series: "{ name: حكايات, part: ٣ }" }).series, { name: "حكايات", part: 3 });
  for (const part of ["0", "-1", "1.5", "ثالث"])
    assert.deepEqual(codesOf(read({ series: `{ name: حكايات, part: ${part} }` })), ["expected-number"], part);
});

test("key points are a list, or one alone; a comma parts nothing", () => {
  assert.deepEqual(right({ points: "نقطة، وفاصلة" }).keyPoints, ["نقطة، وفاصلة"]);
  assert.deepEqual(right({ points: "[أولى, '', ثانية]" }).keyPoints, ["أولى", "ثانية"]);
});

test("a fault in a list keeps its place when a blank item stands before it", () => {
  const { problems } = read({ points: "['', [x]]" });
  assert.deepEqual(
    problems.map(({ line, column }) => [line, column]),
    [[5, 14]],
  );
});

test("a live page's entries are read from its headings, newest first, with lasting ids", () => {
  const body = "مقدمة\n\n## ٢٣:٥٠ — أول\n\n## 2025-10-23 00:10\n\n## 00:10 | ثالث\n\n## الخلفية\n";
  const { form } = right({ kind: "مباشر", ended: "2025-10-23T02:00" }, body);
  assert.ok(form.kind === "live");
  assert.deepEqual(
    form.entries.map(({ id, headline, published }) => [id, headline, published.iso]),
    [
      ["entry-20251023-0010", undefined, "2025-10-23T00:10:00+03:00"],
      ["entry-20251023-0010-2", "ثالث", "2025-10-23T00:10:00+03:00"],
      ["entry-20251022-2350", "أول", "2025-10-22T23:50:00+03:00"],
    ],
  );
  assert.equal(form.ended?.iso, "2025-10-23T02:00:00+03:00");
});

test("a heading with a time means nothing in an article that is not live", () => {
  assert.deepEqual(right({}, "## 25:00\n").form, { kind: "news" });
});

test("the headline of a live entry turns no text around it", () => {
  const { form } = right({ kind: "live" }, "## 14:30 \u202Eعاجل\u2066\n");
  assert.equal(form.kind === "live" ? form.entries[0]?.headline : undefined, "عاجل");
});

test("every embedding, override and isolate is refused in every new text", () => {
  const hostile = '"a\\u202Eb"';
  for (const fields of [
    { points: `[${hostile}]` },
    { series: hostile },
    { series: `{ name: ${hostile} }` },
    { withdrawn: `{ date: 2025-10-23, reason: ${hostile} }` },
    { corrections: `[{ date: 2025-10-23, text: ${hostile} }]` },
    { gallery: `[{ file: a.jpg, alt: أ, caption: ${hostile} }, { file: a.jpg, alt: أ }]` },
    { gallery: `[{ file: a.jpg, alt: أ, credit: ${hostile} }, { file: a.jpg, alt: أ }]` },
    { gallery: `[{ file: a.jpg, alt: ${hostile} }, { file: a.jpg, alt: أ }]` },
  ])
    assert.deepEqual(codesOf(read(fields)), ["control-character"], JSON.stringify(fields));
});

test("no new field reaches a file outside the folder media", () => {
  for (const file of ["../site.yaml", "/etc/passwd", "..\\a.jpg", "a/../../b.jpg", "C:/a.jpg", "./a.jpg"]) {
    for (const name of [`${file}.mp4`, `${file}.pdf`]) {
      const typed = JSON.stringify(name);
      const fields: Record<string, string>[] = [
        { gallery: `[{ file: ${typed}, alt: أ }, { file: a.jpg, alt: أ }]` },
        { video: typed },
        { audio: typed },
        { document: typed },
      ];
      for (const field of fields) assert.equal(read(field).article, undefined, JSON.stringify(field));
    }
    // What looks like an address of no known host stays plain text, and nothing is copied for it.
    assert.deepEqual(read({}, `@[x](${file}.mp4)\n`).article?.recordings ?? [], []);
  }
});

test("no player is made from a script or from somebody else's host", () => {
  for (const address of [
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)//a.mp4",
    "data:text/html,x",
    "vbscript:x",
  ])
    for (const field of ["video", "audio"])
      assert.deepEqual(codesOf(read({ [field]: JSON.stringify(address) })), ["embed-address"], address);
});

test("thousands of corrections, pictures, points and entries take no noticeable time", () => {
  const many = (item: string) => `\n${`  - ${item}\n`.repeat(1000)}`.trimEnd();
  const start = performance.now();
  assert.equal(right({ corrections: many("{ date: 2025-10-23, text: تصحيح }") }).corrections.length, 1000);
  assert.equal(right({ points: many("نقطة") }).keyPoints.length, 1000);
  assert.equal(right({ gallery: many("{ file: a.jpg, alt: صورة }") }).form.kind, "gallery");
  assert.equal(right({ kind: "live" }, "## 14:30 — خبر\n\n".repeat(5000)).form.kind, "live");
  assert.ok(read({ gallery: many("{ file: none.jpg, alt: صورة }") }).problems.length <= 51);
  assert.ok(read({ corrections: many("{ date: غدًا }") }).problems.length <= 51);
  assert.ok(performance.now() - start < 5000);
});
