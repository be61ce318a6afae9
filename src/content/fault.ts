import type { Problem } from "../model/problem.ts";
import { fieldExamples } from "./field-examples.ts";
import { type ProblemCode, severities } from "./problem-code.ts";

/** What a sentence needs to be said: the wrong value, the nearest right one … */
export type FaultValues = Readonly<Record<string, string>>;

/** Something wrong with a value, before it is known where the value stands. */
export type Refusal = { readonly code: ProblemCode; readonly values: FaultValues };

/**
 * Something wrong in a file, told by the way through its fields: `["image", "alt"]`, `["tags", 2]`, `[]` for the file
 * as a whole. Lines and columns are found later, and only for files that have faults.
 */
export type Fault = Refusal & {
  readonly at: readonly (string | number)[];
  /** Whether the field's name is to be shown to the editor, or its value. */
  readonly mark: "name" | "value";
};

/** 1-based; columns count UTF-16 units. */
export type Place = { readonly line: number; readonly column: number };

export const topOfFile: Place = { line: 1, column: 1 };

/** A fault of a value (or of the name that leads to it). */
export function faultAt(
  at: Fault["at"],
  code: ProblemCode,
  values: FaultValues = {},
  mark: Fault["mark"] = "value",
): Fault {
  return { at, code, values, mark };
}

/** A fault that knows its place, as the model tells it. `field` is the schema's name, `body` or `file`. */
export function problemAt(path: string, place: Place, field: string, refusal: Refusal): Problem {
  const { code } = refusal;
  const values = formCodes.has(code) ? { ...fieldExamples(path), ...refusal.values } : refusal.values;
  return { path, line: place.line, column: place.column, field, code, severity: severities[code], values };
}

/** Faults of form, which are mended by a line that depends on the file. */
const formCodes: ReadonlySet<ProblemCode> = new Set(["not-fields", "yaml-colon", "yaml-space", "yaml-key"]);

export function isErrorFault({ code }: Fault): boolean {
  return severities[code] === "error";
}

/** The first `most` errors, with a word about those that are not told, and the first `most` pieces of advice. */
export function limitFaults(faults: readonly Fault[], most: number): Fault[] {
  const errors = faults.filter(isErrorFault);
  const advice = faults.filter((fault) => !isErrorFault(fault)).slice(0, most);
  const told = errors.filter(({ code }) => code !== "too-many-problems");
  if (told.length === errors.length && errors.length <= most) return [...errors, ...advice];
  return [...told.slice(0, most), faultAt([], "too-many-problems"), ...advice];
}
