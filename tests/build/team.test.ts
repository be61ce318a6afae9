import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import type { PageWriter } from "../../src/build/page-writer.ts";
import { writePages } from "../../src/eleventy/write-pages.ts";
import { buildIn, project, twoThreads } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const work = temporaryFolder();
const content = join(project, "content");

test("two threads write the bytes that one thread writes", async () => {
  await buildIn(join(work, "one"), content);
  let own = 0;
  const slowly: PageWriter = async (pages, ...rest) => {
    own += pages.length;
    await wait(200);
    return writePages(pages, ...rest);
  };
  const { changes } = await buildIn(join(work, "two"), content, { team: twoThreads, write: slowly });
  const [one, two] = ["one", "two"].map((name) => folderBytes(join(work, name, "site")));
  assert.deepEqual(changedFiles(one ?? new Map(), two ?? new Map()), []);
  assert.ok(own > 0 && own < (changes?.written.length ?? 0), "the other thread wrote some of them");
});

test("what two threads wrote, one thread finds unchanged, and the other way round", async () => {
  const again = await buildIn(join(work, "two"), content);
  const other = await buildIn(join(work, "one"), content, { team: twoThreads });
  assert.deepEqual([again.changes?.written, other.changes?.written], [[], []]);
});

test("a thread that cannot start leaves its work to the first", async () => {
  const entry = new URL("data:text/javascript,throw new Error('no thread')");
  await buildIn(join(work, "broken"), content, { team: { ...twoThreads, entry } });
  const [one, broken] = ["one", "broken"].map((name) => folderBytes(join(work, name, "site")));
  assert.deepEqual(changedFiles(one ?? new Map(), broken ?? new Map()), []);
});
