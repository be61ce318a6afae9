import assert from "node:assert/strict";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { beginLook } from "../../src/build/begin-look.ts";
import { lookAtInputs } from "../../src/build/look-at-inputs.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("a thread sees of the inputs what this one would see", async () => {
  const [content, cache] = [temporaryFolder(), temporaryFolder()];
  mkdirSync(join(content, "articles/2025/10"), { recursive: true });
  writeFileSync(join(content, "articles/2025/10/زلزال.md"), "---\n---\nنص");
  writeFileSync(join(content, "site.yaml"), "title: نشرة");
  symlinkSync("nowhere", join(content, "articles/dead.md"));
  const here = lookAtInputs([content], cache);
  const byThread = await beginLook([content], { cache, output: join(cache, "site") }, 0);
  assert.deepEqual([...byThread.files], [...here.files]);
  assert.deepEqual(here.files.paths, here.files.paths.toSorted());
  assert.equal(here.files.get(join(content, "site.yaml"))?.size, 15);
  assert.deepEqual(byThread.links, here.links);
  assert.ok(byThread.moment >= here.moment);
});

test("folders that are not there hold nothing, in a thread too", async () => {
  const cache = temporaryFolder();
  const { files } = await beginLook([join(cache, "none")], { cache, output: join(cache, "site") }, 0);
  assert.deepEqual([...files], []);
});
