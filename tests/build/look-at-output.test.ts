import assert from "node:assert/strict";
import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { openCache } from "../../src/build/build-cache.ts";
import { lookAtOutput } from "../../src/build/look-at-output.ts";
import { type OutputContents, outputContents } from "../../src/build/output-folder.ts";
import { walkOutput } from "../../src/build/walk-output.ts";
import { WrittenFiles } from "../../src/build/written-files.ts";
import { buildIn, project } from "../support/build-in.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const place = { cache: join(work, "cache"), output: join(work, "site") };

async function assertSeenAlike(): Promise<void> {
  const { known } = openCache(place.cache, place.output);
  const byThread = await lookAtOutput(place, 0)(known);
  const here = outputContents(place.output);
  assert.deepEqual(stamps(byThread), stamps(here));
  for (const name of ["2025", "2025/10", "stray", "stray/empty", "index.html", "none", "feed.xml"])
    assert.equal(byThread?.folders.has(name), here.folders.has(name), name);
}

function stamps(contents: OutputContents | undefined): string[] {
  const files = contents?.files;
  const names = [...(files?.keys() ?? [])];
  assert.equal(names.length, files?.size);
  return names.map((file) => `${file} ${files?.get(file)?.size} ${files?.get(file)?.time}`).sort();
}

test("a thread sees in the output what this one would see", async () => {
  await buildIn(work, join(project, "content"));
  await assertSeenAlike();
});

test("also files that are missing, altered, touched and strange", async () => {
  const at = (file: string) => join(place.output, file);
  rmSync(at("index.html"));
  writeFileSync(at("404.html"), "غير ذلك");
  utimesSync(at("feed.xml"), 1, 1);
  mkdirSync(at("stray/folder"), { recursive: true });
  mkdirSync(at("stray/empty"), { recursive: true });
  writeFileSync(at("stray/folder/file.txt"), "غريب");
  await assertSeenAlike();
});

test("a folder that is not ours is not looked at", async () => {
  const output = temporaryFolder();
  mkdirSync(join(output, "empty"));
  assert.equal(
    await lookAtOutput({ cache: place.cache, output }, 0)({ files: WrittenFiles.none, bundles: new Map() }),
    undefined,
  );
});

test("names stand in code-unit order, whatever stands beside a folder", () => {
  const output = temporaryFolder();
  const names = ["a-b/c", "a.txt", "a/b", "a/b-c", "a/é/x", "aa", "ب/ت", "\u{10000}/y", "\uFFFD"];
  for (const name of names) {
    mkdirSync(join(output, name, ".."), { recursive: true });
    writeFileSync(join(output, name), "");
  }
  mkdirSync(join(output, "a/empty/within"), { recursive: true });
  assert.deepEqual(walkOutput(output).names, names.toSorted());
  const { folders } = outputContents(output);
  assert.deepEqual(
    [folders.has("a/empty/within"), folders.has("a/empty"), folders.has("a")],
    [false, false, true],
  );
});
