import { articleNames } from "./article-names.ts";
import { type Fault, faultAt, type Place, topOfFile } from "./fault.ts";
import { fieldLocator } from "./field-locator.ts";
import { inFile } from "./place-faults.ts";
import { readFrontMatter } from "./read-front-matter.ts";

/**
 * Line and column of a field's value in an article's file (`["image", "file"]`), for those who find a fault after the
 * door has closed. The top of the file when the field, or the file, is no longer there.
 */
export function locateField(folder: string, path: string, at: Fault["at"]): Place {
  const file = readFrontMatter(folder, path, articleNames);
  if (file.kind !== "read" || file.fields.kind !== "read") return topOfFile;
  const { sheet } = file.fields;
  return inFile(fieldLocator(sheet.yaml, sheet.names)(faultAt(at, "media-broken")), sheet);
}

/** Line and column where `text` first stands in an article's body; the body's start when it does not. */
export function locateInBody(folder: string, path: string, text: string): Place {
  const file = readFrontMatter(folder, path, articleNames);
  if (file.kind !== "read") return topOfFile;
  const lines = file.body.slice(0, Math.max(0, file.body.indexOf(text))).split("\n");
  return { line: file.bodyLine + lines.length - 1, column: (lines.at(-1) ?? "").length + 1 };
}
