import assert from "node:assert/strict";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { runCommand } from "../support/run-command.ts";
import { runHere } from "../support/run-here.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const noon = "2025-10-27T12:00:00Z";

function newsroom() {
  const folder = temporaryFolder();
  writeFiles(join(folder, "content"), { ...leastNewsroom, "articles/a.md": articleText() });
  const places = ["content", "output", "cache", "report", "last-good"].flatMap((name) => [
    `--${name}`,
    join(folder, name),
  ]);
  return { folder, places, build: (...more: string[]) => runHere("build", [...places, ...more], noon) };
}

test("the build says loudly how many files are served in their last good version, and ends well", async () => {
  const { folder, build } = newsroom();
  await build();
  writeFiles(join(folder, "content"), { "articles/a.md": articleText({ section: "لا قسم" }) });
  const english = await build("--lang", "en");
  assert.equal(english.status, 0);
  assert.match(english.errors, /a\.md:4:10/);
  assert.match(english.output, /LAST GOOD VERSION because of errors: 1 file;/);
  assert.match((await build()).output, /آخر نسخة سليمة منها: ملف واحد\./);
  const report = JSON.parse(readFileSync(join(folder, "report/build-report.json"), "utf8"));
  assert.deepEqual(report.lastGood, ["articles/a.md"]);
  const strict = await build("--strict");
  assert.equal(strict.status, 1);
});

test("--if-changed finds something to do when the last good versions are lost", async () => {
  const { folder, build } = newsroom();
  const isIdle = async () => /nothing to do/.test((await build("--if-changed", "--lang", "en")).output);
  await build();
  assert.ok(await isIdle());
  rmSync(join(folder, "last-good"), { recursive: true });
  assert.ok(!(await isIdle()));
  assert.ok(existsSync(join(folder, "last-good/articles/a.md")));
  assert.ok(await isIdle());
});

test("last good versions lie neither in the content nor in the site", () => {
  const { folder, places } = newsroom();
  for (const inner of ["content/last", "output/last", "content", "."]) {
    const { status } = runCommand("build", [...places, "--last-good", join(folder, inner)]);
    assert.equal(status, 2, inner);
  }
});
