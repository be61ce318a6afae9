import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileMemory } from "../../src/build/file-memory.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** A picture of ten bytes, and a build after a build that asks about it; `measured` counts who had to look at it. */
function picture(text = "0123456789") {
  const folder = temporaryFolder();
  const file = join(folder, "picture");
  const state = { measured: 0 };
  const write = (bytes: string, seconds: number) => {
    writeFileSync(file, bytes);
    utimesSync(file, seconds, seconds);
  };
  write(text, 1_000_000);
  const ask = async (code = "code") => {
    const memory = fileMemory({ cache: join(folder, "cache"), content: folder, code });
    const size = await memory.sizeOf(file, async () => {
      state.measured += 1;
      return { width: 3, height: 4 };
    });
    const hash = memory.hashOf(file);
    memory.save();
    return { size, hash };
  };
  return { folder, file, state, write, ask };
}

test("a picture that has not changed is measured once", async () => {
  const { state, ask } = picture();
  const first = await ask();
  assert.deepEqual(await ask(), first);
  assert.deepEqual(first, { size: { width: 3, height: 4 }, hash: hashOf("0123456789") });
  assert.equal(state.measured, 1);
});

test("after a fresh checkout with new times it is hashed again, with the same result, and not measured", async () => {
  const { state, write, ask } = picture();
  const first = await ask();
  write("0123456789", 2_000_000);
  assert.deepEqual(await ask(), first);
  assert.equal(state.measured, 1);
});

test("other bytes are seen by another time", async () => {
  const { write, ask } = picture();
  await ask();
  write("9876543210", 2_000_000);
  assert.equal((await ask()).hash, hashOf("9876543210"));
});

test("other bytes are seen, also of the same size and within the clock's tick", async () => {
  const { file, state, write, ask } = picture();
  write("0123456789", Math.round(performance.timeOrigin / 1000) + 3600);
  await ask();
  const { mtime } = statSync(file);
  writeFileSync(file, "9876543210");
  utimesSync(file, mtime, mtime);
  assert.equal((await ask()).hash, hashOf("9876543210"));
  assert.equal(state.measured, 2);
});

test("other code measures anew, and a torn memory is none", async () => {
  const { folder, state, ask } = picture();
  await ask();
  await ask("other");
  assert.equal(state.measured, 2);
  const [name = ""] = readdirSync(join(folder, "cache"));
  writeFileSync(join(folder, "cache", name), '{"code":"other","hashes":[[');
  await ask("other");
  assert.equal(state.measured, 3);
});

test("a picture that is none is not looked at again", async () => {
  const { folder, file } = picture();
  let looks = 0;
  const ask = async () => {
    const memory = fileMemory({ cache: join(folder, "cache"), content: folder, code: "" });
    const size = await memory.sizeOf(file, async () => {
      looks += 1;
      return undefined;
    });
    memory.save();
    return size;
  };
  assert.deepEqual([await ask(), await ask(), looks], [undefined, undefined, 1]);
});
