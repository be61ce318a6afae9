import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { Article } from "../../src/model/article.ts";
import type { Content } from "../../src/model/content.ts";
import { articleText, leastNewsroom, readRightSite, readSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const sites = join(import.meta.dirname, "..", "sites");

/** Reads the least newsroom with these files in it. */
function newsroom(files: Readonly<Record<string, string>>): Content {
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, ...files });
  return readRightSite(folder);
}

const lines = ({ problems }: Content) =>
  problems.map(({ path, line, column, code }) => `${path}:${line}:${column} ${code}`);

test("a newsroom written with Arabic names is the same newsroom", () => {
  const english = readRightSite(join(sites, "english-names", "content"));
  const arabic = readRightSite(join(sites, "arabic-names", "content"));
  assert.deepEqual(withoutHashes(arabic), withoutHashes(english));
  assert.deepEqual(english.problems, []);
});

test("every field of the English names is filled, so that the comparison means something", () => {
  const content = readRightSite(join(sites, "english-names", "content"));
  const { articles, settings, authors, ownPages, series, frontPage } = content;
  const fields = Object.keys(articles[0] ?? {}) as (keyof Article)[];
  const empty = fields.filter((field) => articles.every((article) => isEmpty(article[field])));
  // Bodies have no pictures where the Markdown room is not asked.
  assert.deepEqual(empty, ["bodyImages"]);
  const kinds = articles.map(({ form }) => form.kind).sort();
  assert.deepEqual(kinds, ["audio", "document", "gallery", "live", "opinion", "video"]);
  const facts = [settings, frontPage, ownPages[0] ?? {}].flatMap((part) => Object.values(part));
  assert.ok(!facts.includes(undefined) && authors.length === 2 && series.length === 1);
  assert.deepEqual(authors[0], {
    key: "hala",
    name: "هالة المنصوري",
    role: undefined,
    biography: "تكتب عن القرى.\n\nوتجمع حكاياتها.",
    portrait: undefined,
  });
});

test("settings that are not given have their defaults", () => {
  assert.deepEqual(newsroom({}).settings, {
    title: "تجربة",
    description: undefined,
    url: "https://news.example",
    language: "ar",
    timezone: "Asia/Damascus",
    digits: "arab",
    months: "egypt",
    hijri: { show: false, offset: 0 },
    logo: undefined,
    accent: undefined,
    newsletter: { provider: "none" },
    feeds: { hub: undefined },
    itemsPerPage: 20,
    articlesForTagPage: 1,
    oldStoryMonths: 12,
    features: { search: true, cards: true, share: true, lite: true, offline: true },
  });
});

test("a logo without words of its own says the site's name", () => {
  const { settings } = newsroom({
    "site.yaml": `${leastNewsroom["site.yaml"]}logo: logo.svg\n`,
    "media/logo.svg": "<svg/>",
  });
  assert.deepEqual(settings.logo, { file: "logo.svg", alt: "تجربة" });
});

test("a hub for feeds is an address of the web, and is left out when it is none", () => {
  const site = leastNewsroom["site.yaml"];
  const right = newsroom({ "site.yaml": `${site}feeds: { hub: https://hub.example/ }\n` });
  assert.deepEqual(right.settings.feeds, { hub: "https://hub.example/" });
  assert.deepEqual(
    newsroom({ "site.yaml": `${site}الموجز: { الموزّع: "https://hub.example/" }\n` }).settings,
    right.settings,
  );
  const wrong = newsroom({ "site.yaml": `${site}feeds: { hub: "javascript:alert(1)" }\n` });
  assert.deepEqual(wrong.settings.feeds, { hub: undefined });
  assert.ok(wrong.problems.some(({ code, field }) => code === "web-address" && field === "feeds.hub"));
});

test("a wrong logo or newsletter is left out; a wrong time zone stops everything", () => {
  const site = leastNewsroom["site.yaml"];
  const soft = newsroom({
    "site.yaml": `${site}logo: none.png\nnewsletter: { provider: custom }\nhijri: x\n`,
  });
  assert.deepEqual(soft.settings.newsletter, { provider: "none" });
  assert.equal(soft.settings.logo, undefined);
  assert.deepEqual(soft.problems.map(({ code }) => code).sort(), [
    "expected-fields",
    "media-missing",
    "missing-field",
    "no-articles",
  ]);
  const folder = temporaryFolder();
  writeFiles(folder, { ...leastNewsroom, "site.yaml": site.replace("Damascus", "Nowhere") });
  assert.ok("kind" in readSite(folder));
});

test("sections keep the order of their file, also when a key is a number", () => {
  const { sections } = newsroom({ "sections.yaml": "z: ي\n2025: حصاد\na: أ\n1: أول\n" });
  assert.deepEqual(
    sections.map(({ key }) => key),
    ["z", "2025", "a", "1"],
  );
});

test("a wrong section is left out alone, and its articles with it", () => {
  const content = newsroom({
    "sections.yaml": "politics: { title: سياسة }\nsport: { titel: رياضة }\n",
    "articles/a.md": articleText(),
    "articles/b.md": articleText({ section: "sport" }),
  });
  assert.deepEqual(
    content.sections.map(({ key }) => key),
    ["politics"],
  );
  assert.deepEqual(lines(content), [
    "articles/b.md:4:10 unknown-section",
    "sections.yaml:2:1 missing-field",
    "sections.yaml:2:10 unknown-field",
  ]);
});

test("a parent may be named by its title, and a wrong one costs the section only its place", () => {
  const { sections } = newsroom({
    "sections.yaml":
      "a: أ\nb: { title: ب, parent: أ }\nc: { title: ج, parent: c }\nd: { title: د, parent: x }\n",
  });
  assert.deepEqual(
    sections.map(({ parent }) => parent),
    [undefined, "a", undefined, undefined],
  );
});

test("broken tags.yaml and sources.yaml are told, and the newsroom goes on without them", () => {
  const content = newsroom({
    "tags.yaml": "a: [",
    "sources.yaml": "- x",
    "articles/a.md": articleText({ source: "وكالة" }),
  });
  assert.equal(content.articles.length, 1);
  assert.deepEqual(lines(content), ["sources.yaml:1:1 not-fields", "tags.yaml:1:4 yaml-bracket"]);
});

test("a broken file is shown a line that may stand in it, not one of an article", () => {
  const { problems } = newsroom({ "front-page.yaml": "lead x\nsecondary: 1", "tags.yaml": "a: b: c" });
  assert.deepEqual(
    problems
      .filter(({ code }) => code !== "no-articles")
      .map(({ path, code, values }) => [path, code, values["example"]]),
    [
      ["front-page.yaml", "yaml-space", "lead: 2025/10/سوق-القرية"],
      ["tags.yaml", "yaml-colon", "aleppo: { title: حلب }"],
    ],
  );
});

test("of two articles with one path the earlier keeps it, and of the same instant the file that sorts first", () => {
  const content = newsroom({
    "articles/a.md": articleText({ slug: "خبر", date: "2025-10-03" }),
    "articles/b.md": articleText({ slug: "خبر", date: "2025-10-02" }),
    "articles/c.md": articleText({ slug: "خبر", date: "2025-10-02" }),
  });
  assert.deepEqual(paths(content.articles), ["articles/b.md"]);
  assert.deepEqual(lines(content), ["articles/a.md:5:7 twin-path", "articles/c.md:5:7 twin-path"]);
  assert.equal(content.problems[0]?.values["other"], "articles/b.md");
});

test("the same slug in another month is another path", () => {
  const content = newsroom({
    "articles/a/x.md": articleText({ date: "2025-10-03" }),
    "articles/b/x.md": articleText({ date: "2025-11-03" }),
  });
  assert.deepEqual([content.articles.length, content.problems], [2, []]);
});

test("a draft never takes the path, the id or the page of what is published, however old its date", () => {
  const content = newsroom({
    "articles/a.md": articleText({ slug: "خبر", id: "aaaaaaaaaa" }),
    "articles/b.md": articleText({ slug: "خبر", date: "2025-10-01", draft: "true" }),
    "articles/c.md": articleText({ id: "aaaaaaaaaa", date: "2025-10-01", draft: "true" }),
    "articles/d.md": articleText({ aliases: "/2025/10/e/" }),
    "articles/e.md": articleText({ draft: "true" }),
  });
  assert.deepEqual(paths(content.articles), ["articles/a.md", "articles/d.md", "articles/e.md"]);
  assert.deepEqual(lines(content), ["articles/b.md:5:7 twin-path", "articles/c.md:5:5 twin-id"]);
});

test("an article that lost its path holds no id against others", () => {
  const content = newsroom({
    "articles/a.md": articleText({ slug: "خبر", date: "2025-10-01" }),
    "articles/b.md": articleText({ slug: "خبر", date: "2025-10-02", id: "aaaaaaaaaa" }),
    "articles/c.md": articleText({ date: "2025-10-03", id: "aaaaaaaaaa" }),
  });
  assert.deepEqual(paths(content.articles), ["articles/a.md", "articles/c.md"]);
});

test("a former address gives way to a living article, and to the earlier of two that claim it", () => {
  const content = newsroom({
    "articles/a.md": articleText({ aliases: "[/2025/10/b/]", date: "2025-10-01" }),
    "articles/b.md": articleText({ date: "2025-10-02" }),
    "articles/c.md": articleText({ aliases: "[/old/]", date: "2025-10-04" }),
    "articles/d.md": articleText({ aliases: "[/older/, /old/]", date: "2025-10-03" }),
  });
  // Nobody loses a page over an old link: only the former address goes.
  assert.deepEqual(
    content.articles.map(({ file, aliases }) => [file.path, aliases]),
    [
      ["articles/a.md", []],
      ["articles/b.md", []],
      ["articles/c.md", []],
      ["articles/d.md", ["/older/", "/old/"]],
    ],
  );
  assert.deepEqual(lines(content), ["articles/a.md:5:11 alias-taken", "articles/c.md:5:11 alias-twice"]);
});

test("an article's own path among its former ones is dropped with advice", () => {
  const content = newsroom({ "articles/a.md": articleText({ aliases: "[/x/, /x, /2025/10/a/]" }) });
  assert.deepEqual(content.articles[0]?.aliases, ["/x/"]);
  assert.deepEqual(lines(content), ["articles/a.md:5:20 alias-self"]);
});

test("authors: two kinds of files, and two files for one address are told", () => {
  const content = newsroom({
    "authors/hala.yml": "name: هالة",
    "authors/README.txt": "ليس كاتبًا",
    "authors/old/x.yaml": "name: في مجلد آخر",
    "authors/salma.md": "---\nname: سلمى\nbio: قصيرة\n---\nطويلة",
    "authors/salma.yaml": "name: أخرى",
  });
  assert.deepEqual(
    content.authors.map(({ key, biography }) => [key, biography]),
    [
      ["hala", undefined],
      ["salma", "قصيرة"],
    ],
  );
  assert.deepEqual(
    lines(content).filter((line) => line.startsWith("authors")),
    ["authors/salma.yaml:1:1 twin-key"],
  );
});

test("an author\u2019s key is composed, however the file system spells the file\u2019s name", () => {
  const content = newsroom({
    "authors/\u0627\u0654حمد.yaml": "name: أحمد",
    "articles/a.md": articleText({ author: "\u0623حمد" }),
  });
  assert.deepEqual(content.articles[0]?.authors, ["\u0623حمد"]);
});

test("problems stand in the order of path, line and column", () => {
  const { problems } = readSite(join(sites, "broken", "content"));
  const keys = problems.map(({ path, line, column }) => [path, line, column] as const);
  for (const [index, [path, line, column]] of keys.entries()) {
    const [before, beforeLine, beforeColumn] = keys[index - 1] ?? ["", 0, 0];
    const follows = path > before || line > beforeLine || column >= beforeColumn;
    assert.ok(path >= before && follows, `${before}:${beforeLine} before ${path}:${line}`);
  }
});

test("a folder that is none is told, not thrown", () => {
  const content = readSite(join(sites, "nowhere"));
  assert.ok("kind" in content);
  assert.deepEqual(
    content.problems.map(({ code, path }) => [code, path]),
    [["folder-missing", "."]],
  );
});

function paths(articles: readonly Article[]): string[] {
  return articles.map(({ file }) => file.path);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === false || (Array.isArray(value) && value.length === 0);
}

function withoutHashes(content: Content): Content {
  return {
    ...content,
    articles: content.articles.map((article) => ({ ...article, file: { ...article.file, hash: "" } })),
    ownPages: content.ownPages.map((page) => ({ ...page, file: { ...page.file, hash: "" } })),
  };
}
