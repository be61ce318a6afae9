import type { Problem } from "../model/problem.ts";
import { problemAt, topOfFile } from "./fault.ts";
import type { FieldNames } from "./field-names.ts";
import { parseYaml } from "./parse-yaml.ts";
import { inFile, type Sheet } from "./place-faults.ts";
import { readTextFile } from "./read-text-file.ts";
import { plainLineBreaks } from "./split-front-matter.ts";

/** The top level of a piece of YAML: names and values, nothing checked but that it is one. */
export type FieldTree =
  | { readonly kind: "read"; readonly tree: ReadonlyMap<unknown, unknown>; readonly sheet: Sheet }
  | { readonly kind: "broken"; readonly problems: readonly Problem[] };

/** Parses a sheet; no YAML at all is no fields at all. */
export function readFields(sheet: Sheet): FieldTree {
  const reading = parseYaml(sheet.yaml);
  if (reading.kind === "broken")
    return broken(problemAt(sheet.path, inFile(reading.place, sheet), "file", reading.refusal));
  if (reading.tree === null) return { kind: "read", tree: new Map(), sheet };
  if (reading.tree instanceof Map) return { kind: "read", tree: reading.tree, sheet };
  const place = { line: sheet.line, column: 1 };
  return broken(problemAt(sheet.path, place, "file", { code: "not-fields", values: {} }));
}

/** The same for a whole file of the content folder, or for the bytes `instead` of another version of it. */
export function readFieldFile(
  folder: string,
  path: string,
  names: FieldNames,
  instead?: Uint8Array,
): FieldTree | { readonly kind: "absent" } {
  const file = readTextFile(folder, path, undefined, instead);
  if (file.kind === "absent") return file;
  if (file.kind === "refused") return broken(problemAt(path, file.place, "file", file.refusal));
  return readFields({ path, yaml: plainLineBreaks(file.text), line: 1, names });
}

/** The problem of a file without which nothing can be built. */
export function missingFile(path: string): Problem {
  return problemAt(path, topOfFile, "file", { code: "file-missing", values: { value: path } });
}

function broken(problem: Problem): FieldTree {
  return { kind: "broken", problems: [problem] };
}
