import { join } from "node:path";
import type { BuildResult } from "../build/build-site.ts";
import { hostHeaders } from "../build/host-headers.ts";
import { writeWhole } from "../build/write-whole.ts";
import type { Effort } from "./build-summary.ts";
import type { CommandOptions } from "./command-options.ts";
import { headerSnippets } from "./header-snippets.ts";
import { writeReport } from "./write-report.ts";

/** What every finished build leaves in the report folder: beside the output and never in it, since it knows the future. */
export const reportFiles = [
  "build-report.json",
  "redirects.json",
  "next-change.json",
  "headers.json",
  "headers.nginx.conf",
  "headers.Caddyfile",
  "headers.htaccess",
] as const;

/**
 * `build-report.json` is the summary for programs. `redirects.json` lists what a host may answer by itself (see
 * `Redirection`), `next-change.json` the two instants at which time alone will change the output, null where it never
 * will; `headers.json` is what every answer should carry, and its like the same for servers that are set up by hand. All but the
 * first describe the output that stands, so a build that wrote nothing leaves them as they were.
 */
export function writeReports(options: CommandOptions, result: BuildResult, spent: Effort): void {
  writeReport(options, result, spent);
  const { site, changes } = result;
  if (site === undefined || changes === undefined) return;
  const { publication, upkeep } = site.nextChange;
  writeJson(options.report, "redirects.json", site.redirects);
  writeJson(options.report, "next-change.json", {
    publication: publication?.iso ?? null,
    upkeep: upkeep?.iso ?? null,
  });
  const headers = hostHeaders(site.newsroom);
  writeJson(options.report, "headers.json", Object.fromEntries(headers));
  for (const { name, text } of headerSnippets(headers)) writeWhole(join(options.report, name), text);
}

function writeJson(folder: string, name: (typeof reportFiles)[number], content: unknown): void {
  writeWhole(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
