import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { Problem } from "../../src/model/problem.ts";
import { articleText, leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

type Read = { readonly article: Article | undefined; readonly problems: readonly Problem[] };

/** Reads one article of the least newsroom, with the fields that a test is about. */
function read(fields: Readonly<Record<string, string>>, body?: string, path = "articles/خبر.md"): Read {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "tags.yaml": "olive: { title: الزيتون, aliases: [زيت الزيتون] }",
    "sources.yaml": "sahel: { title: وكالة الساحل, aliases: [الساحل] }",
    "authors/salma.yaml": "name: سلمى حداد",
    "media/market.jpg": "صورة",
    [path]: articleText(fields, body),
  });
  const { articles, problems } = readRightSite(folder);
  return { article: articles[0], problems };
}

function right(fields: Readonly<Record<string, string>>, body?: string, path?: string): Article {
  const { article, problems } = read(fields, body, path);
  assert.ok(article, JSON.stringify(problems));
  return article;
}

const codesOf = ({ problems }: Read) => problems.map(({ code }) => code);

test("a text that looks like a number, a date or a yes stays the text that was typed", () => {
  for (const text of ["2025", "1.10", "007", "0x10", "1e5", "true", "No", "2025-10-22", ".inf", "12:30"])
    assert.equal(right({ title: text }).headline, text);
  assert.deepEqual(right({ tags: "[2024, 1.0]" }).tags, ["2024", "1.0"]);
  assert.equal(right({ id: "22222222e2" }).id, "22222222e2");
});

test("a title on several lines becomes one line", () => {
  assert.equal(right({ title: "|\n  سطر\n    آخر" }).headline, "سطر آخر");
  assert.equal(right({ title: '"  سطر\\tآخر  "' }).headline, "سطر آخر");
});

test("a headline keeps its vocalisation, its quotes and its letters as they were typed", () => {
  const typed = "قُتِلَ «الأَسَدُ» فـي 'حلب' وأ\u0654";
  assert.equal(right({ title: typed }).headline, typed);
});

test("an empty field is the same as none", () => {
  const article = right({
    updated: "",
    summary: '""',
    tags: "",
    source: "~",
    authors: "null",
    image: "",
    slug: "",
  });
  assert.equal(article.updated, undefined);
  assert.equal(article.standfirst, undefined);
  assert.deepEqual(article.tags, []);
  assert.equal(article.source, undefined);
  assert.deepEqual(article.authors, []);
  assert.equal(article.slug, "خبر");
});

test("an article without a summary takes its first paragraph", () => {
  const { summary, standfirst } = right({}, "\nالفقرة الأولى.\n\nالثانية.\n");
  assert.deepEqual([summary, standfirst], ["الفقرة الأولى.", undefined]);
});

test("an editor's summary is kept whole and stands above the body", () => {
  const long = "كلمة ".repeat(100).trim();
  const { summary, standfirst } = right({ summary: long });
  assert.deepEqual([summary, standfirst], [long, long]);
});

test("the path has the month of publication in the newsroom's time zone", () => {
  assert.equal(right({ date: "2025-10-31T22:30:00Z" }).path, "/2025/11/خبر/");
  assert.equal(right({ date: "2025-10-31T20:30:00Z" }).path, "/2025/10/خبر/");
});

test("the file's name becomes the last part of the path, unless slug says otherwise", () => {
  assert.equal(right({}, undefined, "articles/2025/قُتل «الأسد».md").slug, "قتل-الأسد");
  assert.equal(right({ slug: "سوق القرية" }).slug, "سوق-القرية");
});

test("tags: one text with commas of either kind, or a list, in which an Arabic comma parts tags too", () => {
  assert.deepEqual(right({ tags: "حلب، إدلب, دمشق" }).tags, ["حلب", "إدلب", "دمشق"]);
  assert.deepEqual(right({ tags: "[حلب، إدلب, دمشق]" }).tags, ["حلب", "إدلب", "دمشق"]);
  assert.deepEqual(right({ tags: "\n  - حلب\n  - إدلب" }).tags, ["حلب", "إدلب"]);
});

test("tags that mean the same are one, in the first spelling", () => {
  assert.deepEqual(right({ tags: "[إدلب, ادلب, إِدْلِب, حلب]" }).tags, ["إدلب", "حلب"]);
});

test("an empty tag is dropped with advice, and no tags are no empty tag", () => {
  const { article, problems } = read({ tags: "[حلب, '', ~, إدلب]" });
  assert.deepEqual(article?.tags, ["حلب", "إدلب"]);
  assert.deepEqual(
    problems.map(({ code, severity, column }) => [code, severity, column]),
    [
      ["empty-tag", "advice", 13],
      ["empty-tag", "advice", 17],
    ],
  );
  assert.deepEqual(codesOf(read({ tags: "[]" })), []);
});

test("a source is shown by its registered title, whatever name of it was typed", () => {
  for (const name of ["sahel", "وكالة الساحل", "الساحل", "السّاحِل"])
    assert.deepEqual(right({ source: name }).source, { name: "وكالة الساحل", url: undefined });
  assert.deepEqual(right({ source: "شبكة أخرى" }).source, { name: "شبكة أخرى", url: undefined });
});

test("a source with an address keeps the address as it was typed", () => {
  const url = "https://sahel.example/-خبر-عاجل-/105?a=b";
  assert.deepEqual(right({ source: `{ name: الساحل, url: "${url}" }` }).source, {
    name: "وكالة الساحل",
    url,
  });
});

test("a section and an author may be named by key or by name", () => {
  for (const section of ["sport", "رياضة", "رياضه", "Sport"])
    assert.equal(right({ section }).section, "sport");
  for (const author of ["salma", "سلمى حداد", "سَلمى حدّاد"])
    assert.deepEqual(right({ author }).authors, ["salma"]);
  assert.deepEqual(right({ authors: "salma، سلمى حداد" }).authors, ["salma"]);
});

test("a name that two sections share must be said by key", () => {
  const folder = temporaryFolder();
  writeFiles(folder, {
    ...leastNewsroom,
    "sections.yaml": "north: { title: محليات }\nsouth: { title: محليات }",
    "articles/a.md": articleText({ section: "محليات" }),
    "articles/b.md": articleText({ section: "south" }),
  });
  const { articles, problems } = readRightSite(folder);
  assert.deepEqual(
    articles.map(({ section }) => section),
    ["south"],
  );
  assert.deepEqual(
    problems.map(({ code, path }) => [code, path]),
    [["unknown-section", "articles/a.md"]],
  );
});

test("a picture needs words for those who do not see it; empty ones say that it is decoration", () => {
  assert.equal(right({ image: '{ file: market.jpg, alt: "" }' }).image?.alt, "");
  assert.deepEqual(codesOf(read({ image: "{ file: market.jpg, alt: }" })), ["missing-alt"]);
  assert.deepEqual(codesOf(read({ image: "market.jpg" })), ["missing-alt"]);
});

test("an id is ten base32 letters, no more, no fewer, none of another alphabet", () => {
  assert.equal(right({ id: "a2b3c4d5e7" }).id, "a2b3c4d5e7");
  for (const id of ["abcdefghi", "abcdefghijk", "abcdefgh1j", "abcdefghiJ", "abcdefghiي"])
    assert.deepEqual(codesOf(read({ id })), ["id-form"], id);
});

test("a value may refer to another, but an anchor that nobody refers to was meant as a word", () => {
  assert.equal(right({ title: "&t عنوان", summary: "*t" }).standfirst, "عنوان");
  assert.deepEqual(codesOf(read({ title: "&t عنوان" })), ["lost-sign"]);
});

test("a draft is checked like any other article", () => {
  assert.equal(right({ draft: "نعم" }).draft, true);
  assert.deepEqual(codesOf(read({ draft: "true", section: "nowhere" })), ["unknown-section"]);
});

test("a misspelled draft never publishes what was meant to wait", () => {
  assert.equal(read({ drfat: "true" }).article, undefined);
});

test("former addresses are paths of the site, however they were typed, once each", () => {
  const aliases = "[/old/x, /old/x/, https://news.example/old/%D8%B3/]";
  assert.deepEqual(right({ aliases }).aliases, ["/old/x/", "/old/س/"]);
  assert.deepEqual(right({ alias: "/old/x.html" }).aliases, ["/old/x.html"]);
});

test("direction marks are advice, in a field's name and in its value", () => {
  const { article, problems } = read({ "\u200Fsummary": "\u200Fموجز" });
  assert.equal(article?.standfirst, "\u200Fموجز");
  assert.deepEqual(
    problems.map(({ code, severity, line, column }) => [code, severity, line, column]),
    [
      ["direction-mark", "advice", 5, 1],
      ["direction-mark", "advice", 5, 11],
    ],
  );
});

test("every embedding, override, isolate and control character in a field is refused", () => {
  for (const code of [
    0x1, 0x8, 0xb, 0x1b, 0x7f, 0x85, 0x9f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068,
    0x2069, 0x2028, 0xd83d, 0xdc00,
  ]) {
    const escaped = `\\u${code.toString(16).padStart(4, "0")}`;
    for (const fields of [
      { title: `"a${escaped}b"` },
      { tags: `["a${escaped}b"]` },
      { source: `{ name: "a${escaped}b" }` },
      { image: `{ file: market.jpg, alt: "a${escaped}b" }` },
    ])
      assert.deepEqual(codesOf(read(fields)), ["control-character"], escaped);
  }
});

test("all faults of a file are told at once, each at its own place", () => {
  const { problems } = read({
    date: "2025-02-30",
    section: "nowhere",
    updated: "2025-01-01",
    image: "{ file: none.jpg }",
    strange: "x",
  });
  assert.deepEqual(
    problems.map(({ line, column, field, code }) => `${line}:${column} ${field} ${code}`),
    [
      "3:7 date date-not-in-calendar",
      "4:10 section unknown-section",
      "6:1 image.alt missing-alt",
      "6:16 image.file media-missing",
      "7:1 strange unknown-field",
    ],
  );
});

test("names that belong to every object are unknown fields like others", () => {
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"])
    assert.deepEqual(codesOf(read({ [`"${name}"`]: "x" })), ["unknown-field"], name);
  assert.equal(Object.hasOwn(Object.prototype, "polluted"), false);
});

test("the same file gives the same article, and its hash changes with any byte", () => {
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, "articles/a.md": articleText() });
  const first = readRightSite(folder).articles;
  assert.deepEqual(readRightSite(folder).articles, first);
  writeFiles(folder, { "articles/a.md": `${articleText()}\n` });
  assert.notEqual(readRightSite(folder).articles[0]?.file.hash, first[0]?.file.hash);
});

test("line ends and a byte order mark change neither facts nor places", () => {
  const plain = articleText({ section: "nowhere" });
  const variants = [plain, plain.replaceAll("\n", "\r\n"), plain.replaceAll("\n", "\r"), `\uFEFF${plain}`];
  const places = variants.map((text) => {
    const folder = temporaryFolder();
    writeFiles(folder, { ...leastNewsroom, [join("articles", "a.md")]: text });
    return readRightSite(folder).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
  });
  for (const found of places) assert.deepEqual(found, ["4:10 unknown-section"]);
});

test("no former address may be that of a lite edition, which comes with the article's own former addresses", () => {
  for (const alias of ["/2025/10/x/lite/", "/2025/10/x/LITE", "/2024/12/السوق/lite/index.html"])
    assert.deepEqual(codesOf(read({ aliases: `["${alias}"]` })), ["alias-reserved"], alias);
  assert.deepEqual(right({ aliases: '["/2025/10/lite/"]' }).aliases, ["/2025/10/lite/"]);
});
