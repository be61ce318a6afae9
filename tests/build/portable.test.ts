import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { diskLink } from "../../src/archive/links.ts";
import { buildIn, twoThreads } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { makeUpNewsroom } from "../support/made-up-newsroom.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("links on a disk name the file that a server would find by itself", () => {
  const from = "/2025/10/idlib/";
  assert.equal(diskLink(from, "/"), "../../../index.html");
  assert.equal(diskLink(from, "/tags/حلب/"), "../../../tags/حلب/index.html");
  assert.equal(diskLink(from, "/2025/10/idlib/"), "index.html");
  assert.equal(diskLink(from, "/2025/10/idlib/#part"), "#part");
  assert.equal(diskLink(from, "/about/#part"), "../../../about/index.html#part");
  assert.equal(diskLink(from, "/about"), "../../../about/index.html");
  assert.equal(diskLink(from, "/media/map.v2.pdf"), "../../../media/map.v2.pdf");
  assert.equal(diskLink("/404.html", "/archive/"), "archive/index.html");
});

test("a portable build over another one, and the other way round, gives the bytes of a clean one", async () => {
  const work = temporaryFolder();
  const content = join(work, "content");
  makeUpNewsroom(content, 30, "features: { search: false, cards: false }\n");
  const site = join(work, "site");
  await buildIn(work, content);
  const plain = folderBytes(site);
  await buildIn(work, content, { portable: true });
  const portable = folderBytes(site);
  await buildIn(work, content);
  assert.deepEqual(changedFiles(plain, folderBytes(site)), []);
  const clean = temporaryFolder();
  await buildIn(clean, content, { portable: true, team: twoThreads });
  assert.deepEqual(changedFiles(portable, folderBytes(join(clean, "site"))), []);
  assert.ok(changedFiles(plain, portable).length > 30);
});
