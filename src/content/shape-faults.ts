import type { z } from "zod";
import { type Fault, faultAt, type Refusal } from "./fault.ts";
import { missingField } from "./missing-field.ts";
import type { ProblemCode } from "./problem-code.ts";
import { numberExample, shapeExample } from "./value-examples.ts";

/**
 * zod's findings in our own terms; its English never reaches an editor. Needs `reportInput: true`, which tells a
 * missing field from a wrong one.
 */
export function shapeFaults(error: z.ZodError, at: Fault["at"] = []): Fault[] {
  return error.issues.map((issue) => shapeFault(issue, [...at, ...issue.path.map(step)]));
}

function shapeFault(issue: z.core.$ZodIssue, at: Fault["at"]): Fault {
  if (issue.code === "custom") {
    // Written by `readAs`, which is the only place that makes custom issues.
    const { code, values } = issue.params as Refusal;
    return faultAt(
      at,
      code,
      code === "expected-number" ? { ...values, example: numberExample(at, values) } : values,
    );
  }
  if (issue.code !== "invalid_type")
    throw new Error(`A schema made an issue nobody has words for: ${issue.code}`);
  if (issue.input === undefined) return { at, mark: "value", ...missingField(at) };
  return wrongShape(at, expected[issue.expected] ?? "expected-text");
}

/** Fields of a list's items stand on lines of their own: what is to be written depends on the field, not on the slip. */
function wrongShape(at: Fault["at"], code: ProblemCode): Fault {
  const example = code === "expected-text" ? undefined : shapeExample(at);
  if (example === undefined) return faultAt(at, code);
  if (code === "expected-fields" && example.startsWith("- "))
    return faultAt(at, "expected-entries", { example });
  return faultAt(at, code, { suggestion: example });
}

const expected: Readonly<Record<string, ProblemCode>> = {
  string: "expected-text",
  array: "expected-list",
  object: "expected-fields",
};

function step(part: PropertyKey): string | number {
  return typeof part === "number" ? part : String(part);
}
