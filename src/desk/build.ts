import { type BuildResult, buildSite } from "../build/build-site.ts";
import type { TeamWishes } from "../build/build-team.ts";
import type { Look } from "../build/look-at-inputs.ts";
import type { PageWriter } from "../build/page-writer.ts";
import { buildSummary, type Effort, timingLines } from "./build-summary.ts";
import type { CommandOptions } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { explainFailure } from "./explain-failure.ts";
import { hasEarlierSite } from "./has-earlier-site.ts";
import { nothingToDo, rememberBuild, wishOf } from "./nothing-to-do.ts";
import { problemLines } from "./print-problems.ts";
import { reportWords } from "./report-words.ts";
import { type Screen, showProgress } from "./show-progress.ts";
import { writeReport } from "./write-report.ts";
import { writeReports } from "./write-reports.ts";

/** What a command needs of the process it runs in. */
export type Surroundings = {
  readonly project: string;
  /** Hash of the code, taken when the process started. */
  readonly code: string;
  readonly drawingCode: string;
  readonly indexingCode: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly write: PageWriter;
  readonly team?: TeamWishes;
  /** A look at all inputs, begun before any of them is read. */
  readonly looking: Promise<Look>;
  readonly screen: Screen;
};

/** `npm run build`: builds the site and says in a few lines what became of it; with `--quiet` only what is wrong. */
export async function build(options: CommandOptions, surroundings: Surroundings): Promise<CommandResult> {
  const started = performance.now();
  const { looking, ...circumstances } = surroundings;
  const wish = async () => wishOf(options, { ...circumstances, look: await looking });
  if (options.ifChanged && !options.clean && nothingToDo(await wish(), options))
    return { status: 0, output: [reportWords[options.language].nothingToDo], errors: [] };
  const progress = showProgress(options, surroundings.screen, () => performance.now());
  const effort = (): Effort => ({
    seconds: Math.round((performance.now() - started) / 100) / 10,
    megabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    stages: progress.end(),
  });
  const result = await buildSite({
    ...options,
    ...circumstances,
    look: looking,
    onProgress: progress.onProgress,
  }).catch((failure) => {
    reportFailure(options, failure, effort());
    throw failure;
  });
  const spent = effort();
  writeReports(options, result, spent);
  const { site, changes } = result;
  if (site !== undefined && changes !== undefined) rememberBuild(await wish(), options, site);
  return {
    status: result.changes === undefined ? 1 : 0,
    output: [
      ...(options.quiet ? [] : buildSummary(result, spent, options.language)),
      ...(options.timings ? timingLines(spent, options.language) : []),
    ],
    errors: [...problemLines(result.problems, options.language), ...refusal(result, options)],
  };
}

/** The failure itself is told by whoever runs the command; on a full disk its report may not be written either. */
function reportFailure(options: CommandOptions, failure: unknown, spent: Effort): void {
  const nothing = { problems: [], site: undefined, changes: undefined };
  try {
    writeReport(options, nothing, spent, explainFailure(failure, options.language).errors);
  } catch (also) {
    if (failure instanceof Error) failure.cause ??= also;
  }
}

function refusal(
  { site, changes, loss }: BuildResult,
  { language, strict, output }: CommandOptions,
): string[] {
  if (changes !== undefined) return [];
  const words = reportWords[language];
  if (loss !== undefined) return [words.massLoss(loss.lost, loss.earlier)];
  const stopped = strict && site !== undefined && site.published > 0;
  return [(stopped ? words.strictRefusal : words.nothingPublished)(hasEarlierSite(output))];
}
