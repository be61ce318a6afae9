import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { articleNames } from "../../src/content/article-names.ts";
import { problemLine } from "../../src/content/describe-problem.ts";
import { settingsNames } from "../../src/content/site-settings-schema.ts";
import { articleText, leastNewsroom, readRightSite, readSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const folder = temporaryFolder();
const article = join(folder, "articles", "any.md");
writeFiles(folder, { ...leastNewsroom, "articles/any.md": "" });

/** The seed is fixed, so that a build never fails by chance; change it to search elsewhere. */
const runs = (numRuns: number) => ({ numRuns, seed: 20251022 });

/** Whatever stands in a file: an article, or problems with a place and words; never an exception. */
function assertJudged(bytes: string | Uint8Array): void {
  writeFileSync(article, bytes);
  const { articles, problems } = readRightSite(folder);
  const errors = problems.filter(({ severity }) => severity === "error");
  assert.equal(articles.length === 0, errors.length > 0);
  for (const problem of problems) {
    assert.ok(problem.line >= 1 && problem.column >= 1 && problem.path === "articles/any.md");
    for (const language of ["ar", "en"] as const)
      assert.doesNotMatch(problemLine(problem, language), /[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u);
  }
}

test("any bytes are an article or a problem", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), assertJudged), runs(100));
});

test("any text between two fences is an article or a problem", () => {
  const text = fc.string({ unit: "binary", maxLength: 200 });
  fc.assert(
    fc.property(text, text, (yaml, body) => assertJudged(`---\n${yaml}\n---\n${body}`)),
    runs(100),
  );
});

/** YAML made of its own signs and of what editors type, which comes much further than random letters do. */
const piece = fc.constantFrom(
  ...[
    ": ",
    ":",
    "- ",
    "? ",
    "\n",
    "\n  ",
    "\n\t",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "،",
    '"',
    "'",
    "|",
    ">",
    "#",
    " #",
    "&a ",
    "*a",
    "!",
    "!!str ",
  ],
  ...[
    "@",
    "`",
    "%",
    "---",
    "...",
    "~",
    "<<",
    "\\",
    "\\u202E",
    "\u200F",
    "\u202E",
    "\u0008",
    "\0",
    "\uFEFF",
    "\u2028",
    "\uFFFD",
    "\u{1F600}",
  ],
  ...[
    "true",
    "نعم",
    "2025-10-22",
    "٣١-٢-٢٠٢٥",
    "politics",
    "https://news.example/x",
    "../x",
    "/x/",
    "__proto__",
    "constructor",
  ],
  ...articleNames.spellings,
  ...["name", "alt", "file", "part", "text", "reason", "date", "pages"],
  ...[
    "gallery",
    "live",
    "تغطية مباشرة",
    "https://youtu.be/dQw4w9WgXcQ",
    "javascript:alert(1)",
    "a.mp4",
    "../a.pdf",
  ],
  ...["\n## 14:30 ", "\n## ٩٩:٩٩", "\n@[x](a.mp4)\n", "\n@[x](../a.mp4)\n"],
);

test("any heap of YAML signs and field names is an article or a problem", () => {
  const yaml = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(yaml, (text) => assertJudged(`---\n${text}\n---\nمتن\n`)),
    runs(300),
  );
});

const innerNames = [
  ...[
    "name",
    "url",
    "file",
    "alt",
    "caption",
    "x",
    "الاسم",
    "date",
    "text",
    "reason",
    "part",
    "pages",
    "section",
  ],
  ...["count", "search", "الملف"],
];

/** Every field with a value of any shape. */
const value: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: "binary", maxLength: 20 }).map((text) => JSON.stringify(text)),
    piece.filter((text) => !/[\n\0"\\]/.test(text)).map((text) => JSON.stringify(text)),
    fc.array(tie("node"), { maxLength: 4 }).map((items) => `[${items.join(", ")}]`),
    fc
      .dictionary(fc.constantFrom(...innerNames), tie("node"), {
        maxKeys: 4,
      })
      .map(
        (map) =>
          `{ ${Object.entries(map)
            .map(([key, inner]) => `${key}: ${inner}`)
            .join(", ")} }`,
      ),
  ),
})).node;

test("any value in any field is an article or a problem", () => {
  const fields = fc.dictionary(fc.constantFrom(...articleNames.spellings), value, { maxKeys: 4 });
  const property = fc.property(fields, fc.boolean(), (map, complete) => {
    const required = complete ? { title: "عنوان", date: "2025-10-22", section: "politics" } : {};
    const lines = Object.entries({ ...required, ...map }).map(([name, text]) => `${name}: ${text}`);
    assertJudged(`---\n${lines.join("\n")}\n---\nمتن\n`);
  });
  fc.assert(property, runs(250));
});

test("any site.yaml is read or refused", () => {
  const other = temporaryFolder();
  writeFiles(other, leastNewsroom);
  const fields = fc.dictionary(fc.constantFrom(...settingsNames.spellings), value, { maxKeys: 8 });
  const property = fc.property(fields, (map) => {
    const lines = Object.entries(map).map(([name, text]) => `${name}: ${text}`);
    writeFileSync(join(other, "site.yaml"), lines.join("\n"));
    const content = readSite(other);
    if ("kind" in content) assert.ok(content.problems.length > 0);
    else assert.match(content.settings.url, /^https?:\/\/[^?#]*[^/?#]$/);
  });
  fc.assert(property, runs(100));
});

test("any registry leaves the right entries standing", () => {
  const other = temporaryFolder();
  writeFiles(other, leastNewsroom);
  const keys = fc.oneof(
    fc.constantFrom("sport", "politics2", "__proto__", "2024"),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const property = fc.property(fc.dictionary(keys, value, { maxKeys: 5 }), (map) => {
    const lines = Object.entries(map).map(([key, text]) => `${JSON.stringify(key)}: ${text}`);
    for (const file of ["sections.yaml", "tags.yaml", "sources.yaml", "series.yaml"])
      writeFileSync(join(other, file), ["right: صحيح", ...lines].join("\n"));
    const content = readSite(other);
    if (!("kind" in content)) assert.ok(content.sections.some(({ key }) => key === "right"));
  });
  fc.assert(property, runs(100));
});

test("any front-page.yaml is a plan of what exists", () => {
  const other = temporaryFolder();
  writeFiles(other, { ...leastNewsroom, "articles/2025/a.md": articleText() });
  const names = ["lead", "secondary", "secondaryCount", "sections", "الصدارة", "الأقسام", "x"];
  const known = fc.constantFrom(
    '"2025/a"',
    '"/2025/10/a/"',
    "politics",
    "[رياضة, 2025/a]",
    "[{ section: sport }]",
  );
  const fields = fc.dictionary(fc.constantFrom(...names), fc.oneof(value, known), { maxKeys: 5 });
  const property = fc.property(fields, (map) => {
    const lines = Object.entries(map).map(([name, text]) => `${name}: ${text}`);
    writeFileSync(join(other, "front-page.yaml"), lines.join("\n"));
    const { frontPage, articles } = readRightSite(other);
    const { lead, secondary, secondaryCount, strips } = frontPage;
    const stories = [...(lead === undefined ? [] : [lead]), ...secondary];
    assert.ok(articles.length === 1 && stories.every((path) => path === "articles/2025/a.md"));
    assert.ok(secondaryCount >= 0 && secondaryCount <= 30);
    for (const { section, count } of strips ?? [])
      assert.ok(/^(?:politics|sport)$/.test(section) && count >= 1);
  });
  fc.assert(property, runs(200));
});

test("any page of the newsroom's own has an address of one part that is its own", () => {
  const names = fc.oneof(
    fc.constantFrom(
      "about",
      "About",
      "tags",
      "2025",
      "٢٠٢٥",
      "con",
      "..",
      "s",
      "من نحن",
      "a%2Fb",
      "search.html",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  );
  const possible = names.filter((name) => !/[/\0]/.test(name) && Buffer.byteLength(name) < 100);
  const property = fc.property(fc.uniqueArray(possible, { maxLength: 6 }), (list) => {
    const other = temporaryFolder();
    writeFiles(other, leastNewsroom);
    for (const name of list.filter((one) => one.isWellFormed()))
      writeFiles(other, { [`pages/${name}.md`]: "---\ntitle: صفحة\n---\nنص.\n" });
    const paths = readRightSite(other).ownPages.map(({ path }) => path);
    assert.equal(new Set(paths).size, paths.length);
    for (const path of paths) {
      assert.match(path, /^\/[\p{L}\p{N}\p{M}-]+\/$/u);
      assert.doesNotMatch(path, /^\/(?:tags|search|s|con|[\p{Nd}]{4})\/$/u);
    }
  });
  fc.assert(property, runs(60));
});
