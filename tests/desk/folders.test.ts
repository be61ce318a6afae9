import assert from "node:assert/strict";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { runCommand } from "../support/run-command.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
mkdirSync(join(work, "content/articles"), { recursive: true });
writeFileSync(
  join(work, "content/site.yaml"),
  "title: تجربة\nurl: https://news.example\ntimezone: Asia/Damascus\n",
);
writeFileSync(join(work, "content/sections.yaml"), "politics: { title: سياسة }\n");

function build(folders: Readonly<Record<string, string>>) {
  const all = { content: "content", output: "out", cache: "cache", report: "report", ...folders };
  return runCommand(
    "build",
    Object.entries(all).flatMap(([name, folder]) => [`--${name}`, join(work, folder)]),
  );
}

test("content, output, cache and report must lie apart", () => {
  for (const folders of [
    { output: "content/site" },
    { report: "out/report" },
    { cache: "out/cache" },
    { output: "." },
  ]) {
    const { status, errors } = build(folders);
    assert.equal(status, 2, JSON.stringify(folders));
    assert.match(errors, /مجلدات منفصلة/);
  }
});

test("a folder with another program's build-manifest.json is not ours", () => {
  mkdirSync(join(work, "next"));
  writeFileSync(join(work, "next/build-manifest.json"), '{"pages":{}}');
  writeFileSync(join(work, "next/thesis.txt"), "عمل سنين");
  assert.equal(build({ output: "next" }).status, 2);
  assert.ok(existsSync(join(work, "next/thesis.txt")));
});

test("hidden files in the output are left alone: a branch may be published from there", () => {
  assert.equal(build({}).status, 0);
  mkdirSync(join(work, "out/.git"));
  writeFileSync(join(work, "out/.git/HEAD"), "ref");
  assert.equal(build({}).status, 0);
  assert.ok(existsSync(join(work, "out/.git/HEAD")));
});
