import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Case, Change, Site } from "./cases.ts";
import { filesSince } from "./files-since.ts";
import type { Measured } from "./measured.ts";
import { runProcess, type Stopped } from "./run-process.ts";

/** The clock of a file system is coarser than ours, in milliseconds. */
const tick = 10;

/** Builds a site that was just changed into `output`. Throws when the page concerned does not hold the change. */
export async function measureBuild(
  { name }: Case,
  { contender, folder, archive, round }: Site,
  { page, text }: Change,
  output: string,
): Promise<Measured | Stopped> {
  const since = Date.now() - tick;
  const run = await runProcess(contender.command(folder, output, `${output}-memory`));
  const told = "stopped" in run ? run.stopped : `${run.seconds.toFixed(2)} s`;
  process.stderr.write(
    `${archive.size} articles · round ${round + 1} · ${name} · ${contender.name} · ${told}\n`,
  );
  if ("stopped" in run) return run;
  if (!readFileSync(join(output, page), "utf8").includes(text))
    throw new Error(`${contender.name}, ${name}: ${page} does not hold «${text}»`);
  return { contender: contender.name, case: name, ...run, written: filesSince(output, since) };
}
