import type { Problem } from "../model/problem.ts";
import { hasError } from "./checked.ts";
import { problemAt, topOfFile } from "./fault.ts";
import { mostFaults } from "./name-fields.ts";

/**
 * The first problems of one file; when an error is among the others, a word that there are more. Whoever places problems
 * one by one cuts the list before, because each place costs a look at the file.
 */
export function limitProblems(path: string, problems: readonly Problem[]): readonly Problem[] {
  const [told, rest] = [problems.slice(0, mostFaults), problems.slice(mostFaults)];
  return hasError(rest) ? [...told, moreProblems(path)] : told;
}

/** Says that a file has more problems than are told. */
export function moreProblems(path: string): Problem {
  return problemAt(path, topOfFile, "file", { code: "too-many-problems", values: {} });
}
