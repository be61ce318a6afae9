import { closeSync, openSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import type { ReadMedia } from "./media-file.ts";
import { type Reading, refusal } from "./refuse.ts";

/** A PDF of `media/`, named from there, and its size. */
export type DocumentOnDisk = { readonly file: string; readonly bytes: number };

/** Readers look for the mark of a PDF in its first kilobyte (ISO 32000-1, annex H, note 13). */
const headBytes = 1024;

/** Checks the name of a PDF as `readMedia` does, and that it is one. */
export function documentReader(
  contentFolder: string,
  readMedia: ReadMedia,
): (file: string) => Reading<DocumentOnDisk> {
  return (name) => {
    const reading = readMedia(name, "document");
    if ("refusal" in reading) return reading;
    const file = reading.value;
    const path = join(contentFolder, "media", file);
    if (!startOf(path).includes("%PDF-")) return refusal("document-broken", { value: file });
    return { value: { file, bytes: statSync(path).size } };
  };
}

/** Empty when the file cannot be read. */
function startOf(path: string): string {
  const head = Buffer.alloc(headBytes);
  try {
    const file = openSync(path, "r");
    try {
      return head.toString("latin1", 0, readSync(file, head, 0, headBytes, 0));
    } finally {
      closeSync(file);
    }
  } catch {
    return "";
  }
}
