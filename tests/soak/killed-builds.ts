import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { killBuilds } from "../support/kill-builds.ts";

/** `npm run soak [-- ROUNDS]`: the long version of tests/build/killed.test.ts, 200 rounds unless told otherwise. */
const rounds = Number(process.argv[2] ?? 200);
const work = mkdtempSync(join(tmpdir(), "nashra-soak-"));
try {
  const { midway, tooEarly, tooLate } = await killBuilds(work, rounds);
  console.log(
    `${rounds} kills: ${midway} while writing, ${tooEarly} before, ${tooLate} after; every next build was right.`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
