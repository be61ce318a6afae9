import { join } from "node:path";
import type { BuildResult } from "../build/build-site.ts";
import { writeWhole } from "../build/write-whole.ts";
import type { Effort } from "./build-summary.ts";
import type { CommandOptions } from "./command-options.ts";
import { problemLines } from "./print-problems.ts";

/**
 * `build-report.json`: what the command line says, for programs; beside the output and never in it. `failure` holds the
 * sentences of a build that ended before its time.
 */
export function writeReport(
  { report: folder, language }: Pick<CommandOptions, "report" | "language">,
  { problems, site, changes }: BuildResult,
  { seconds, megabytes, stages }: Effort,
  failure: readonly string[] = [],
): void {
  const report = {
    published: site?.published ?? 0,
    held: site?.held ?? 0,
    leftOut: site?.leftOut ?? 0,
    lastGood: site?.standIns ?? [],
    written: changes?.written ?? [],
    unchanged: changes?.unchanged ?? 0,
    files: (changes?.written.length ?? 0) + (changes?.unchanged ?? 0),
    removed: changes?.removed ?? [],
    problems,
    lines: problemLines(problems, language),
    failure,
    seconds,
    megabytes,
    stages,
  };
  writeWhole(join(folder, "build-report.json"), `${JSON.stringify(report, null, 2)}\n`);
}
