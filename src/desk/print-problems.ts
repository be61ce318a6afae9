import { describeProblem, problemLine } from "../content/describe-problem.ts";
import type { Problem } from "../model/problem.ts";
import type { CommandOptions } from "./command-options.ts";

/** One line a problem, for people: `path:line:column  field  what is wrong  what would be right`. */
export function problemLines(problems: readonly Problem[], language: CommandOptions["language"]): string[] {
  return problems.map((problem) => problemLine(problem, language));
}

/** The same for programs: `[{path, line, column, field, code, severity, message, fix?}]`. */
export function problemsAsJson(problems: readonly Problem[], language: CommandOptions["language"]): string {
  const rows = problems.map((problem) => {
    const { path, line, column, field, code, severity } = problem;
    const { message, remedy } = describeProblem(problem, language);
    return {
      path,
      line,
      column,
      field,
      code,
      severity,
      message,
      ...(remedy === undefined ? {} : { fix: remedy }),
    };
  });
  return JSON.stringify(rows, null, 2);
}
