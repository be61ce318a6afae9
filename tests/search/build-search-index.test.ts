import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { buildSearchIndex } from "../../src/search/build-search-index.ts";
import { engineVersion, searchEngine } from "../../src/search/search-engine.ts";
import type { SearchFile } from "../../src/search/search-file.ts";
import { type SearchFacts, searchRecord } from "../../src/search/search-record.ts";
import { project } from "../support/build-in.ts";

const names = ["سوق", "بحر", "مدرسة", "جسر", "مهرجان", "قطار", "ميناء", "مزرعة", "مكتبة", "ملعب"];

function facts(number: number, otherwise: Partial<SearchFacts> = {}): SearchFacts {
  const [one, other] = [names[number % 10], names[(number * 7 + 3) % 10]];
  return {
    path: `/2025/10/خبر-${number}/`,
    headline: `افتتاح ${one} جديد رقم ${number}`,
    text: `زار الوزير اليوم ${one} في المدينة ثم ${other}، وتحدث عن خطة العام ${number}.`,
    published: "2025-10-22T11:30:00+03:00",
    section: { key: "politics", title: "سياسة", above: [] },
    tags: [`وسم ${number % 13}`, `وسم ${number % 5} آخر`],
    ownTags: [],
    source: number % 2 ? "وكالة" : undefined,
    authors: ["هالة المنصوري"],
    ...otherwise,
  };
}

const records = (count: number) => Array.from({ length: count }, (_, number) => searchRecord(facts(number)));

const opened = ({ bytes }: SearchFile) => gunzipSync(bytes).subarray("pagefind_dcd".length).toString("utf8");

const digest = (files: readonly SearchFile[]) =>
  files
    .map(({ file, bytes }) => `${file} ${createHash("sha256").update(bytes).digest("hex")}`)
    .sort()
    .join("\n");

test("the same records give the same bytes, in whatever order they come and in another process", async () => {
  const first = digest(await buildSearchIndex(records(60)));
  for (let round = 0; round < 3; round++)
    assert.equal(digest(await buildSearchIndex(records(60).reverse())), first);
  const script = `
    const { buildSearchIndex } = await import("./src/search/build-search-index.ts");
    const records = JSON.parse(process.argv[1]);
    const { createHash } = await import("node:crypto");
    const files = await buildSearchIndex(records);
    console.log(files.map(({ file, bytes }) => file + " " + createHash("sha256").update(bytes).digest("hex")).sort().join("\\n"));`;
  const elsewhere = execFileSync(
    process.execPath,
    ["--input-type=module", "-e", script, JSON.stringify(records(60))],
    {
      cwd: project,
      encoding: "utf8",
      env: { ...process.env, TZ: "Asia/Tokyo", LANG: "de_DE.UTF-8" },
    },
  );
  assert.equal(elsewhere.trim(), first);
});

test("a result shows the newsroom's own words, and the index holds none of them but as keys", async () => {
  const files = await buildSearchIndex([
    searchRecord(facts(1, { headline: "إلى المَكتبة", text: "ذهب بالكتاب إلى «المَكتبة»." })),
  ]);
  const result = files.find(({ file }) => file.startsWith("fragment/"));
  assert.ok(result);
  const shown = JSON.parse(opened(result));
  assert.equal(shown.url, "/2025/10/خبر-1/");
  assert.equal(shown.content, "ذهب بالكتاب إلى «المَكتبة».");
  assert.equal(shown.meta.title, "إلى المَكتبة");
  for (const file of files.filter(({ file: name }) => name.startsWith("index/"))) {
    assert.match(opened(file), /كتاب/);
    assert.doesNotMatch(opened(file), /بالكتاب|المَكتبة/);
  }
});

test("two results differ in name when only their shown words differ", async () => {
  const nameOf = async (headline: string) =>
    (await buildSearchIndex([searchRecord(facts(1, { headline }))])).find(({ file }) =>
      file.startsWith("fragment/"),
    )?.file;
  assert.notEqual(await nameOf("إلى أين"), await nameOf("الى اين"));
});

test("one more article among 1,000 changes at most 60 files", async (t) => {
  const all = records(1001);
  const before = new Set(digest(await buildSearchIndex(all.slice(0, 1000))).split("\n"));
  const after = new Set(digest(await buildSearchIndex(all)).split("\n"));
  const written = [...after].filter((line) => !before.has(line)).length;
  const removed = [...before]
    .map((line) => line.split(" ")[0])
    .filter((file) => ![...after].some((line) => line.startsWith(`${file} `)));
  t.diagnostic(`${written} files written, ${removed.length} removed`);
  assert.ok(written + removed.length <= 60);
});

test("the engine is Pagefind's script and program of the pinned version", async () => {
  const files = await searchEngine();
  assert.deepEqual(files.map(({ file }) => file).sort(), ["pagefind.js", "wasm.unknown.pagefind"]);
  const { version } = JSON.parse(
    await import("node:fs").then(({ readFileSync }) =>
      readFileSync(join(project, "node_modules/pagefind/package.json"), "utf8"),
    ),
  );
  assert.equal(version, engineVersion);
});
