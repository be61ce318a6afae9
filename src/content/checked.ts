import type { Problem } from "../model/problem.ts";

/** What could be read of a file or folder, and everything that is wrong with it. */
export type Checked<Value> = { readonly value: Value; readonly problems: readonly Problem[] };

export function hasError(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
