import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { articleNames } from "../../src/content/article-names.ts";
import { problemLine } from "../../src/content/describe-problem.ts";
import type { Problem } from "../../src/model/problem.ts";
import { leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const corpora = join(import.meta.dirname, "..", "..", "..", "shared", "corpora");
const absent = "../shared/corpora is absent here, so real articles were left out.";

test("all real news articles are read, and only invisible marks are remarked upon", (t) => {
  if (!existsSync(join(corpora, "news"))) return t.skip(absent);
  const start = performance.now();
  const { articles, problems, settings, sections } = readRightSite(join(corpora, "news"));
  t.diagnostic(`${articles.length} articles in ${Math.round(performance.now() - start)} ms`);
  assert.equal(articles.length, 3669);
  assert.equal(sections.length, 9);
  assert.equal(settings.months, "maghreb");
  const paths = articles.map(({ file }) => file.path);
  assert.deepEqual(paths, [...paths].sort());
  assert.deepEqual(codes(problems), { "direction-mark": 30 });
  assert.ok(
    articles.every(({ headline, summary, path }) => headline !== "" && summary !== "" && path !== "/"),
  );
});

for (const corpus of existsSync(join(corpora, "foreign")) ? readdirSync(join(corpora, "foreign")) : []) {
  test(`every page of ${corpus} is an article or has a problem that says why not`, () => {
    const folder = temporaryFolder();
    writeFiles(folder, leastNewsroom);
    mkdirSync(join(folder, "articles"));
    cpSync(join(corpora, "foreign", corpus), join(folder, "articles"), { recursive: true });
    const { articles, problems } = readRightSite(folder);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith(".md"),
    );
    const told = new Set(problems.filter(({ severity }) => severity === "error").map(({ path }) => path));
    const read = new Set(articles.map(({ file }) => file.path));
    assert.deepEqual(
      files.map((path) => path.replaceAll("\\", "/")).filter((path) => told.has(path) === read.has(path)),
      [],
    );
    assert.ok(problems.every((problem) => isOneLine(problemLine(problem, "ar"))));
  });
}

test("the names of fields that an editor may use are told apart", () => {
  const clashing = articleNames.spellings.filter(
    (name, index) => articleNames.spellings.indexOf(name) !== index,
  );
  assert.deepEqual(clashing, []);
});

function codes(problems: readonly Problem[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

function isOneLine(line: string): boolean {
  return !/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2028\u2029]/u.test(line);
}
