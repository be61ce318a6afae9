import type { Problem } from "../model/problem.ts";
import { type Fault, type Place, problemAt, topOfFile } from "./fault.ts";
import { fieldLocator } from "./field-locator.ts";
import type { FieldNames } from "./field-names.ts";

/** A piece of YAML and where it stands. */
export type Sheet = {
  /** The file, relative to the content folder. */
  readonly path: string;
  readonly yaml: string;
  /** Line of the file where `yaml` starts. */
  readonly line: number;
  readonly names: FieldNames;
};

/** Gives faults their line and column. YAML is read for places only where there is a fault to place. */
export function placeFaults(sheet: Sheet, faults: readonly Fault[]): Problem[] {
  if (faults.length === 0) return [];
  const locate = fieldLocator(sheet.yaml, sheet.names);
  return faults.map((fault) => problemAt(sheet.path, inFile(locate(fault), sheet), fieldText(fault), fault));
}

/** From a place in the YAML to one in the file. The top stays the top: it is the opening fence. */
export function inFile(place: Place, sheet: Pick<Sheet, "line">): Place {
  return place === topOfFile ? place : { line: place.line + sheet.line - 1, column: place.column };
}

function fieldText({ at }: Fault): string {
  return at.filter((step) => typeof step === "string").join(".") || "file";
}
