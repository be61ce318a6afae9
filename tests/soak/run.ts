import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { soakEdits } from "./soak-edits.ts";
import { soakKills } from "./soak-kills.ts";

/**
 * `npm run soak`: 500 random edits and 200 kills. `-- --edits N` or `-- --kills N` runs the one alone, both together
 * run both; `--seed N` repeats the edits of an earlier run.
 */
const { values } = parseArgs({
  options: { edits: { type: "string" }, kills: { type: "string" }, seed: { type: "string" } },
});
const runsBoth = values.edits === undefined && values.kills === undefined;
const edits = wholeNumber(values.edits ?? (runsBoth ? "500" : "0"), "--edits");
const kills = wholeNumber(values.kills ?? (runsBoth ? "200" : "0"), "--kills");
const seed = wholeNumber(values.seed ?? String(Date.now() % 2 ** 31), "--seed");

const work = mkdtempSync(join(tmpdir(), "nashra-soak-"));
try {
  if (edits > 0) console.log(await soakEdits(work, edits, seed));
  if (kills > 0) console.log(await soakKills(work, kills));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function wholeNumber(text: string, option: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new Error(`${option} ${text}: 0, 1, 2 …`);
  return Number(text);
}
