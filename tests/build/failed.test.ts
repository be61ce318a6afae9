import assert from "node:assert/strict";
import { chmodSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const square = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9H0z"/></svg>';

/** A newsroom with two articles and a picture, built once. */
async function builtNewsroom() {
  const work = temporaryFolder();
  const content = join(work, "content");
  writeFiles(content, {
    ...leastNewsroom,
    "media/square.svg": square,
    "articles/2025/10/a.md": articleText({ image: "{ file: square.svg, alt: مربع }" }),
    "articles/2025/10/b.md": articleText(),
  });
  await buildIn(work, content);
  return { work, content, site: join(work, "site") };
}

/** What the disk says when it is full. */
async function fullDisk(): Promise<never> {
  throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
}

test("a build that cannot write its pages takes none away, and the next one ends its work", async () => {
  const { work, content, site } = await builtNewsroom();
  const before = folderBytes(site);
  rmSync(join(content, "articles/2025/10/b.md"));
  await assert.rejects(buildIn(work, content, { write: fullDisk }), { code: "ENOSPC" });
  assert.deepEqual(changedFiles(before, folderBytes(site)), []);
  const { changes } = await buildIn(work, content);
  assert.ok(changes?.removed.includes("2025/10/b/index.html"));
});

test("a picture that nobody may write to is copied as a file like any other", {
  skip: process.platform === "win32",
}, async () => {
  const { work, content, site } = await builtNewsroom();
  const picture = join(content, "media/square.svg");
  writeFileSync(picture, square.replaceAll("9", "8"));
  chmodSync(picture, 0o444);
  await buildIn(work, content);
  assert.ok((statSync(join(site, "media/square.svg")).mode & 0o200) !== 0);
  chmodSync(picture, 0o644);
  writeFileSync(picture, square.replaceAll("9", "7"));
  await buildIn(work, content);
  assert.match(String(statSync(join(site, "media/square.svg")).size), /^\d+$/);
});

test("folders that hold nothing, and what a killed build left half-written, are gone after the next build", async () => {
  const { work, content, site } = await builtNewsroom();
  const before = folderBytes(site);
  mkdirSync(join(site, "2019/01/empty"), { recursive: true });
  writeFileSync(join(site, "nashra.unfinished"), "نصف");
  const { changes } = await buildIn(work, content);
  assert.deepEqual(changes?.removed, ["nashra.unfinished"]);
  assert.throws(() => statSync(join(site, "2019")));
  assert.deepEqual(changedFiles(before, folderBytes(site)), []);
});

test("a marker that a killed build did not finish does not make the folder a stranger's", async () => {
  const { work, content, site } = await builtNewsroom();
  rmSync(site, { recursive: true });
  mkdirSync(site);
  writeFileSync(join(site, "nashra.unfinished"), '{"gen');
  assert.ok((await buildIn(work, content)).changes !== undefined);
});

test("a link in the output is replaced, and nothing is written where it leads", {
  skip: process.platform === "win32",
}, async () => {
  const { work, content, site } = await builtNewsroom();
  const before = folderBytes(site);
  const elsewhere = join(work, "elsewhere");
  writeFiles(elsewhere, { "page.html": "غريب", "month/x.html": "غريب" });
  rmSync(join(site, "index.html"));
  symlinkSync(join(elsewhere, "page.html"), join(site, "index.html"));
  rmSync(join(site, "2025"), { recursive: true });
  symlinkSync(join(elsewhere, "month"), join(site, "2025"));
  symlinkSync(join(elsewhere, "nowhere"), join(site, "stray"));
  const stood = folderBytes(elsewhere);
  await buildIn(work, content);
  assert.deepEqual(changedFiles(stood, folderBytes(elsewhere)), []);
  assert.deepEqual(changedFiles(before, folderBytes(site)), []);
});
