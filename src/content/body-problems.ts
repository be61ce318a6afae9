import type { Problem } from "../model/problem.ts";
import { controlInBody } from "./clean-body.ts";
import { problemAt } from "./fault.ts";
import { codePointName } from "./visible-text.ts";

/**
 * What can be said of a body before it is Markdown; never more than advice. `mayBeEmpty` where something else is the
 * story itself.
 */
export function bodyProblems(
  path: string,
  { body, bodyLine }: { body: string; bodyLine: number },
  mayBeEmpty = false,
): Problem[] {
  if (body.trim() === "" && mayBeEmpty) return [];
  if (body.trim() === "")
    return [problemAt(path, { line: bodyLine, column: 1 }, "body", { code: "empty-body", values: {} })];
  const control = controlInBody(body);
  if (control === undefined) return [];
  const lines = body.slice(0, control.offset).split("\n");
  const place = { line: bodyLine + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
  const values = { character: codePointName(control.character) };
  return [problemAt(path, place, "body", { code: "control-in-body", values })];
}
