import type { Problem } from "../model/problem.ts";
import type { CommandOptions } from "./command-options.ts";
import { reportWords } from "./report-words.ts";

/** One sentence: how many errors and how much advice, or that the content is sound. */
export function problemSummary(problems: readonly Problem[], language: CommandOptions["language"]): string {
  const words = reportWords[language];
  if (problems.length === 0) return words.noProblems;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return words.problems(errors, problems.length - errors);
}
