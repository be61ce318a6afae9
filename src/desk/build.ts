import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type BuildResult, buildSite } from "../build/build-site.ts";
import type { PageWriter } from "../build/write-changes.ts";
import type { CommandOptions } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { problemLines } from "./print-problems.ts";
import { problemSummary } from "./problem-summary.ts";
import { reportWords } from "./report-words.ts";

/** What a command needs of the process it runs in. */
export type Surroundings = {
  readonly project: string;
  /** Hash of the code, taken when the process started. */
  readonly code: string;
  readonly drawingCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly write: PageWriter;
};

/** `npm run build`: builds the site and says in a few lines what became of it. */
export async function build(options: CommandOptions, surroundings: Surroundings): Promise<CommandResult> {
  const started = performance.now();
  const result = await buildSite({ ...options, ...surroundings });
  writeReport(options.report, result, options.language);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return {
    status: result.changes === undefined ? 1 : 0,
    output: summary(result, options, seconds),
    errors: [...problemLines(result.problems, options.language), ...refusal(result, options)],
  };
}

function summary(
  { problems, site, changes }: BuildResult,
  { language }: CommandOptions,
  seconds: number,
): string[] {
  const words = reportWords[language];
  if (site === undefined || changes === undefined) return [problemSummary(problems, language)];
  return [
    words.published(site.published),
    ...(site.held > 0 ? [words.held(site.held)] : []),
    ...(site.leftOut > 0 ? [words.leftOut(site.leftOut)] : []),
    words.files(changes.written.length, changes.unchanged, changes.removed.length),
    problemSummary(problems, language),
    ...(site.hasNewsletter ? [] : [words.noNewsletter]),
    words.seconds(seconds),
  ];
}

function refusal({ site, changes }: BuildResult, { language, strict }: CommandOptions): string[] {
  if (changes !== undefined) return [];
  const words = reportWords[language];
  return [strict && site !== undefined && site.published > 0 ? words.strictRefusal : words.nothingPublished];
}

/** `build-report.json`: the same for programs, beside the output and never in it. */
function writeReport(
  folder: string,
  { problems, site, changes }: BuildResult,
  language: CommandOptions["language"],
) {
  const report = {
    published: site?.published ?? 0,
    held: site?.held ?? 0,
    leftOut: site?.leftOut ?? 0,
    written: changes?.written ?? [],
    unchanged: changes?.unchanged ?? 0,
    removed: changes?.removed ?? [],
    problems,
    lines: problemLines(problems, language),
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "build-report.json"), `${JSON.stringify(report, null, 2)}\n`);
}
