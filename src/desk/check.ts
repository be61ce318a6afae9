import { checkContent } from "../build/check-content.ts";
import { noFileMemory } from "../build/file-memory.ts";
import { lastGoodVersions } from "../build/last-good-versions.ts";
import { vanishedUrls } from "../build/vanished-urls.ts";
import { inOrder } from "../content/in-order.ts";
import type { CommandOptions } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { problemLines, problemsAsJson } from "./print-problems.ts";
import { problemSummary } from "./problem-summary.ts";

/**
 * `npm run check`: every problem of a content folder at `now` (milliseconds since 1970); writes nothing. Status 1 when
 * an article would be left out or a published address would vanish.
 */
export async function check(options: CommandOptions, now: number): Promise<CommandResult> {
  const { content, problems: found } = await checkContent(
    options.content,
    noFileMemory(),
    lastGoodVersions(options.content, options.lastGood),
  );
  const problems = content === undefined ? found : inOrder([...found, ...vanishedUrls(content, now)]);
  const status = problems.some(({ severity }) => severity === "error") ? 1 : 0;
  if (options.format === "json")
    return { status, output: [problemsAsJson(problems, options.language)], errors: [] };
  return {
    status,
    output: [problemSummary(problems, options.language)],
    errors: problemLines(problems, options.language),
  };
}
