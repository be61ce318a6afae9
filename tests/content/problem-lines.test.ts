import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { problemLine } from "../../src/content/describe-problem.ts";
import { messagesAr } from "../../src/content/messages-ar.ts";
import { messagesEn } from "../../src/content/messages-en.ts";
import { severities } from "../../src/content/problem-code.ts";
import type { Problem } from "../../src/model/problem.ts";
import { articleText, leastNewsroom, readSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { makeHostileSite } from "./hostile-site.ts";

const sites = join(import.meta.dirname, "..", "sites");

/** Sites with faults, whose every line stands in `problems-ar.txt` and `problems-en.txt` beside them. */
const faulty = ["broken", "wrong-settings", "missing-files", "empty-newsroom"];

for (const site of faulty) {
  for (const language of ["ar", "en"] as const) {
    test(`the site «${site}» is described line by line (${language})`, () => {
      const { problems } = readSite(join(sites, site, "content"));
      assert.deepEqual(linesOf(problems, language), expectedLines(site, language));
    });
  }
}

for (const language of ["ar", "en"] as const) {
  test(`files that no repository can hold are described line by line (${language})`, () => {
    const { problems } = readSite(makeHostileSite(temporaryFolder()));
    assert.deepEqual(linesOf(problems, language), expectedLines("hostile", language));
  });
}

test("every problem code has a case", () => {
  const folders = faulty.map((site) => join(sites, site, "content"));
  const made = [makeHostileSite(temporaryFolder()), makeManyFaults(temporaryFolder()), "no-such-folder"];
  const found = [...folders, ...made].flatMap((folder) => readSite(folder).problems);
  const shown = new Set(found.map(({ code }) => code));
  // Pictures are opened, and pages known, by other rooms, which borrow these words.
  const elsewhere = ["media-broken", "url-vanished", "list-vanished"];
  assert.deepEqual(
    Object.keys(severities).filter((code) => !shown.has(code) && !elsewhere.includes(code)),
    [],
  );
});

test("both languages take the same values", () => {
  for (const code of Object.keys(severities) as (keyof typeof severities)[]) {
    for (const part of ["message", "remedy", "suggest"] as const)
      assert.deepEqual(valuesIn(messagesAr[code][part]), valuesIn(messagesEn[code][part]), `${code} ${part}`);
  }
});

test("no sentence is left with a hole in it", () => {
  const folders = faulty.map((site) => join(sites, site, "content"));
  for (const problem of folders.flatMap((folder) => readSite(folder).problems)) {
    const { message, remedy, suggest } = messagesAr[problem.code as keyof typeof messagesAr];
    const spoken = `${message} ${problem.values["suggestion"] ? (suggest ?? remedy) : remedy}`;
    const holes = valuesIn(spoken).filter((name) => (problem.values[name] ?? "") === "");
    assert.deepEqual(holes, [], `${problem.path} ${problem.code}`);
  }
});

test("a file with very many faults names fifty and says that there are more", () => {
  const { problems } = readSite(makeManyFaults(temporaryFolder()));
  assert.equal(problems.length, 51);
  assert.deepEqual([problems[0]?.code, problems[0]?.line], ["too-many-problems", 1]);
});

function makeManyFaults(folder: string): string {
  const fields = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`strange${index}`, "x"]));
  writeFiles(folder, { ...leastNewsroom, "articles/many.md": articleText(fields) });
  return folder;
}

function linesOf(problems: readonly Problem[], language: "ar" | "en"): string[] {
  return problems.map((problem) => problemLine(problem, language));
}

function expectedLines(site: string, language: "ar" | "en"): string[] {
  return readFileSync(join(sites, site, `problems-${language}.txt`), "utf8")
    .trimEnd()
    .split("\n");
}

function valuesIn(sentence: string | undefined): string[] {
  return [...(sentence ?? "").matchAll(/\{(\p{L}+)\}/gu)].map(([, name = ""]) => name).sort();
}
