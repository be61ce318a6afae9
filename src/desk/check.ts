import { checkContent } from "../build/check-content.ts";
import type { CommandOptions } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { problemLines, problemsAsJson } from "./print-problems.ts";
import { problemSummary } from "./problem-summary.ts";

/** `npm run check`: every problem of a content folder; writes nothing. Status 1 when an article would be left out. */
export async function check(options: CommandOptions): Promise<CommandResult> {
  const { problems } = await checkContent(options.content);
  const status = problems.some(({ severity }) => severity === "error") ? 1 : 0;
  if (options.format === "json")
    return { status, output: [problemsAsJson(problems, options.language)], errors: [] };
  return {
    status,
    output: [problemSummary(problems, options.language)],
    errors: problemLines(problems, options.language),
  };
}
