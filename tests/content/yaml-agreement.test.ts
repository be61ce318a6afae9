import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { parse as parseSuiteFile } from "yaml";
import { parseYaml } from "../../src/content/parse-yaml.ts";
import { parseYamlWithPlaces } from "../../src/content/parse-yaml-with-places.ts";
import { splitFrontMatter } from "../../src/content/split-front-matter.ts";
import { readCases } from "../support/read-cases.ts";

const corpora = join(import.meta.dirname, "..", "..", "..", "shared", "corpora");
const content = join(import.meta.dirname, "..", "..", "content", "articles");
const sites = join(import.meta.dirname, "..", "sites");

/**
 * Values come from js-yaml, places from `yaml`. They must read the same tree from a text, or a fault would be shown at
 * somebody else's line.
 */
function assertAgreement(text: string, label: string): boolean {
  const fast = parseYaml(text);
  if (fast.kind === "broken") return false;
  const { document } = parseYamlWithPlaces(text);
  assert.deepEqual(document.errors, [], label);
  assert.deepEqual(document.toJS({ mapAsMap: true, maxAliasCount: -1 }), fast.tree, label);
  return true;
}

test("the two YAML readers agree on everything an editor may type", () => {
  const typed = [
    "a: 2025\nb: 0x10\nc: 1e5\nd: 1.10\ne: 007\nf: 22222222e2\ng: .inf\nh: 0o17\ni: 1_000",
    "a: true\nb: Yes\nc: on\nd: null\ne: ~\nf:\ng: 'null'\nh: \"\"\ni: NULL\nj: nULL\nk: Null",
    "a: 2025-10-22T11:30:00+03:00\nb: 2025-10-22\nc: 11:30",
    "2024: x\n1: y\nb: z\n__proto__: w\nconstructor: v\n<<: u",
    "a: |\n  سطر\n   آخر\n\nb: >-\n  طويل\n  ملفوف\n\n  فقرة\nc: |+\n  x\n\n",
    "a: [x, 'y', \"z\", ،, س، ص]\nb: { c: d, e: [f] }\nc: []\nd: {}",
    "a: نص #وسم\nb: نص # تعليق\nc: نص#نص",
    "a: &x [1]\nb: *x\nc: &y\n  d: *x\ne: *y",
    "a: سطر\n  وسطر\n\n  وفقرة\nb: 'سطر\n  وسطر'\nc: \"سطر \\\n  وسطر\"",
    '"مفتاح مقتبس": x\n? مفتاح معلن\n: y\n? [a]\n: z\n: فارغ',
    "a: \"\\u202E\\x41\\t\\/\"\nb: 'it''s'",
    "\u200Fعنوان: x\n\u00A0y: z\na\u200Cb: c",
    "a: !!str 5\nb: !!map { c: d }\nc: !!seq [e]",
    "---\na: b\n",
    "# تعليق\n\na: b # تعليق\n# تعليق",
    "a: -1\nb: - 1".replace("- 1", "'- 1'"),
  ];
  for (const text of typed) assert.ok(assertAgreement(text, text), text);
});

test("they agree on the mistakes too: whatever js-yaml takes, yaml takes", () => {
  for (const { input, line } of readCases("content/yaml-mistakes.txt"))
    assertAgreement(input, `case ${line}`);
});

test("they agree on every article of this project", () => {
  const files = [content, sites].flatMap((folder) => articlesBelow(folder));
  assert.ok(agreeing(files) > 50);
});

test("they agree on every article of the news corpus", (t) => {
  const files = corpus(t, "news");
  if (files.length > 0) assert.equal(agreeing(files), 3669);
});

test("they agree on the front matter of other people's articles", (t) => {
  const files = corpus(t, "foreign");
  if (files.length > 0) assert.ok(agreeing(files) > 400);
});

test("they agree on the cases of the YAML test suite that could stand between two fences", (t) => {
  const folder = join(corpora, "vectors", "yaml-test-suite", "src");
  if (!existsSync(folder))
    return t.skip("../shared/corpora is absent here, so the YAML test suite was left out.");
  const cases = readdirSync(folder).flatMap((file) => suiteCases(join(folder, file)));
  const possible = cases.filter(({ yaml }) => !/^(?:---|\.\.\.|%)/m.test(yaml));
  const agreed = possible.filter(({ name, yaml }) => assertAgreement(yaml, name));
  t.diagnostic(`${agreed.length} of ${possible.length} cases are YAML that both read, all of them alike`);
  assert.ok(agreed.length > 150);
});

type SuiteCase = { readonly name: string; readonly yaml: string };

/** A file of the suite holds a list of cases; what is not said again is as in the case before. */
function suiteCases(file: string): SuiteCase[] {
  const list = parseSuiteFile(readFileSync(file, "utf8")) as readonly { yaml?: string }[];
  const name = file.slice(-9, -5);
  return list.flatMap(({ yaml }, index) =>
    yaml === undefined ? [] : [{ name: `${name}-${index}`, yaml: suiteText(yaml) }],
  );
}

/** The suite writes blanks, tabs and line ends so that they can be seen. */
function suiteText(text: string): string {
  return text
    .replaceAll("␣", " ")
    .replace(/—*»/g, "\t")
    .replaceAll("←", "\r")
    .replaceAll("⇔", "\uFEFF")
    .replaceAll("↵", "")
    .replace(/∎\n$/, "");
}

function agreeing(files: readonly string[]): number {
  return files.filter((file) => {
    const split = splitFrontMatter(readFileSync(file, "utf8"));
    return split.kind === "split" && assertAgreement(split.frontMatter, file);
  }).length;
}

function corpus(t: TestContext, name: string): string[] {
  const folder = join(corpora, name);
  if (existsSync(folder)) return articlesBelow(folder);
  t.skip(`../shared/corpora/${name} is absent here, so its articles were left out.`);
  return [];
}

function articlesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => join(folder, path));
}
