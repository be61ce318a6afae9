import assert from "node:assert/strict";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { project } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();

/** Builds the sample content as a process with its own time zone, locale and folder. */
function buildAs(name: string, now: string, env: Record<string, string>, content: string) {
  const folder = join(work, name);
  const places = [
    "--output",
    join(folder, "site"),
    "--cache",
    join(folder, "cache"),
    "--report",
    join(folder, "report"),
  ];
  const run = runCommand("build", ["--content", content, "--now", now, ...places], { folder: work, env });
  assert.equal(run.status, 0, run.errors);
  return folderBytes(join(folder, "site"));
}

test("time zone, locale, folder and a clock between two publications change no byte", () => {
  const elsewhere = join(work, "مجلد آخر");
  cpSync(join(project, "content"), elsewhere, { recursive: true });
  const here = buildAs(
    "a",
    "2025-11-15T00:00:00Z",
    { TZ: "Asia/Damascus", LC_ALL: "ar_SY.UTF-8" },
    join(project, "content"),
  );
  const there = buildAs(
    "b",
    "2026-03-01T10:00:00Z",
    { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
    elsewhere,
  );
  assert.ok(here.size > 100);
  assert.deepEqual(changedFiles(here, there), []);
});
