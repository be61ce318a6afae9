import type { BuildResult } from "../build/build-site.ts";
import type { CommandOptions } from "./command-options.ts";
import { problemSummary } from "./problem-summary.ts";
import { reportWords } from "./report-words.ts";
import type { StageTime } from "./show-progress.ts";

/** What a build cost: it differs from run to run, so it is printed and reported and never part of the output. */
export type Effort = {
  readonly seconds: number;
  /** The most memory the process held at once. */
  readonly megabytes: number;
  readonly stages: readonly StageTime[];
};

/** What became of a build, in a few lines: articles, files, problems, cost. */
export function buildSummary(
  { problems, site, changes }: BuildResult,
  { seconds, megabytes }: Effort,
  language: CommandOptions["language"],
): string[] {
  const words = reportWords[language];
  if (site === undefined || changes === undefined) return [problemSummary(problems, language)];
  return [
    words.published(site.published),
    ...(site.held > 0 ? [words.held(site.held)] : []),
    ...(site.standIns.length > 0 ? [words.lastGood(site.standIns.length)] : []),
    ...(site.leftOut > 0 ? [words.leftOut(site.leftOut)] : []),
    words.files(changes.written.length, changes.unchanged, changes.removed.length),
    ...outputSize(changes.written.length + changes.unchanged, language),
    problemSummary(problems, language),
    ...(site.hasNewsletter ? [] : [words.noNewsletter]),
    words.effort(seconds, megabytes),
  ];
}

/** What common hosts take at most in one site on a free plan (Cloudflare Pages; facts of 2025). */
const fileCap = 20_000;

function outputSize(files: number, language: CommandOptions["language"]): string[] {
  const words = reportWords[language];
  return [words.outputFiles(files), ...(files > fileCap ? [words.manyFiles(files, fileCap)] : [])];
}

/** `--timings`: a line a stage. */
export function timingLines({ stages }: Effort, language: CommandOptions["language"]): string[] {
  const words = reportWords[language];
  return stages.map(({ stage, milliseconds }) => words.timing(stage, Math.round(milliseconds / 10) / 100));
}
