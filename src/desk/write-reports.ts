import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { BuildResult } from "../build/build-site.ts";
import type { Effort } from "./build-summary.ts";
import type { CommandOptions } from "./command-options.ts";
import { writeReport } from "./write-report.ts";

/** What every finished build leaves in the report folder: beside the output and never in it, since it knows the future. */
export const reportFiles = ["build-report.json", "redirects.json", "next-change.json"] as const;

/**
 * `build-report.json` is the summary for programs. `redirects.json` lists what a host may answer by itself (see
 * `Redirection`), `next-change.json` the two instants at which time alone will change the output, null where it never
 * will. The last two describe the output that stands, so a build that wrote nothing leaves them as they were.
 */
export function writeReports(options: CommandOptions, result: BuildResult, spent: Effort): void {
  writeReport(options, result, spent);
  const { site, changes } = result;
  if (site === undefined || changes === undefined) return;
  const { publication, upkeep } = site.nextChange;
  writeWhole(options.report, "redirects.json", site.redirects);
  writeWhole(options.report, "next-change.json", {
    publication: publication?.iso ?? null,
    upkeep: upkeep?.iso ?? null,
  });
}

/** Renamed into place: whoever reads it while a build runs finds the earlier one or the new one. */
function writeWhole(folder: string, name: (typeof reportFiles)[number], content: unknown): void {
  const file = join(folder, name);
  writeFileSync(`${file}.new`, `${JSON.stringify(content, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}
