import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { buildIn } from "../support/build-in.ts";
import { changedFiles, folderBytes } from "../support/folder-bytes.ts";
import { anyEdit, makeRandomNewsroom } from "../support/random-newsroom.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** `NASHRA_EDITS=300` looks longer; `NASHRA_SEED` repeats what a failure has printed. */
const edits = Number(process.env["NASHRA_EDITS"] ?? 30);
const seed = Number(process.env["NASHRA_SEED"] ?? Date.now() % 2 ** 31);

const work = temporaryFolder();

/** Builds afresh, without cache and output of any earlier build. */
async function cleanBytes(content: string, now: number) {
  const folder = join(work, "clean");
  rmSync(folder, { recursive: true, force: true });
  const { changes } = await buildIn(folder, content, { now });
  return { changes, bytes: folderBytes(join(folder, "site")) };
}

test(`after any ${edits} edits, each build upon the one before gives the bytes of a clean one (seed ${seed})`, async (t) => {
  const room = makeRandomNewsroom(join(work, "content"));
  const steps = fc.sample(anyEdit(), { numRuns: edits, seed });
  const changing: string[] = [];
  for (const [step, { name, apply }] of steps.entries()) {
    apply(room);
    const where = `seed ${seed}, step ${step}: ${name}`;
    try {
      const { changes, site } = await buildIn(join(work, "kept"), room.content, {
        now: room.now,
        allowRemovals: 1000,
      });
      const clean = await cleanBytes(room.content, room.now);
      assert.equal(changes === undefined, clean.changes === undefined, where);
      if (changes !== undefined && changes.written.length + changes.removed.length > 0) changing.push(name);
      t.diagnostic(`${name}: ${site?.published} articles, ${changes?.written.length} files`);
      if (changes !== undefined)
        assert.deepEqual(changedFiles(folderBytes(join(work, "kept/site")), clean.bytes), [], where);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      throw new Error(where, { cause: error });
    }
  }
  assert.ok(changing.length > edits / 4, "edits that change nothing test nothing");
});
