import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { checkRandomEdits, editRounds, roundName } from "../support/edits/check-random-edits.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

/** `NASHRA_EDITS=500` looks longer; `NASHRA_SEED` repeats what a failure has printed. */
const edits = Number(process.env["NASHRA_EDITS"] ?? 150);
const seed = Number(process.env["NASHRA_SEED"] ?? Date.now() % 2 ** 31);

let changing = 0;

for (const round of editRounds(edits, seed))
  test(`each build upon the one before gives the bytes of a clean one: ${roundName(round)}`, () =>
    checkRandomEdits(join(temporaryFolder(), "round"), round, (_, { touched }) => {
      if (touched.length > 0) changing += 1;
    }));

// Of all rounds together: in one of them an early edit may have left nothing that can be published.
test("edits that change nothing test nothing: every tenth changes the output", () => {
  assert.ok(changing >= edits / 10, `${changing} of ${edits}, seed ${seed}`);
});
