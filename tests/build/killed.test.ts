import assert from "node:assert/strict";
import { test } from "node:test";
import { killBuilds } from "../support/kill-builds.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

test("after a build that was killed anywhere, the next one gives the bytes of a clean build", async (t) => {
  const { midway, tooEarly, tooLate } = await killBuilds(temporaryFolder(), 10);
  t.diagnostic(`killed while writing: ${midway}, before: ${tooEarly}, after: ${tooLate}`);
  assert.ok(midway > 0);
});
