import assert from "node:assert/strict";
import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { buildIn, project } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { makeUpNewsroom } from "../support/made-up-newsroom.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const shards = [1, 2, 3, 4].map((number) => ({ number, of: 4 }));

/** Builds the parts as four machines would, lays them into one folder, and the whole beside it. */
async function mergedAndWhole(content: string) {
  const work = temporaryFolder();
  for (const shard of shards) {
    const own = join(work, String(shard.number));
    await buildIn(own, content, { shard });
    cpSync(join(own, "site"), join(work, "merged"), { recursive: true });
  }
  await buildIn(join(work, "whole"), content);
  return { work, merged: folderBytes(join(work, "merged")), whole: folderBytes(join(work, "whole/site")) };
}

test("the parts of the sample site, laid into one folder, are the bytes of one build", async () => {
  const { merged, whole, work } = await mergedAndWhole(join(project, "content"));
  assert.deepEqual(changedFiles(merged, whole), []);
  for (const { number } of shards) assert.ok(readdirSync(join(work, String(number), "site")).length > 3);
});

test("so are those of an archive with numbered lists, and no part holds a file of another", async () => {
  const content = join(temporaryFolder(), "content");
  makeUpNewsroom(content, 400, "features: { search: false, cards: false }\n");
  const { merged, whole, work } = await mergedAndWhole(content);
  assert.deepEqual(changedFiles(merged, whole), []);
  const counts = shards.map(({ number }) => folderBytes(join(work, String(number), "site")).size - 1);
  assert.equal(
    counts.reduce((sum, count) => sum + count, 1),
    whole.size,
  );
  assert.ok(Math.min(...counts) > whole.size / 8, `${counts}`);
});
