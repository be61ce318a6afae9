import { closeSync, lstatSync, openSync, readSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { isInside } from "./is-inside.ts";

/** As long as any front matter may be, in bytes. */
const mostBytes = 256 * 1024;

/**
 * The start of a file that fails, for looking at what can be read of it: no NUL, whatever the encoding (the Latin half of
 * UTF-16 can then be read). Empty when the file itself may not be read.
 */
export function readOpening(folder: string, path: string): string {
  try {
    const file = join(folder, path);
    const leaves = lstatSync(file).isSymbolicLink() && !isInside(realpathSync(folder), realpathSync(file));
    if (leaves || !statSync(file).isFile()) return "";
    return startOf(file)
      .toString("utf8")
      .replaceAll("\0", "")
      .replace(/^\uFFFD+/, "");
  } catch {
    return "";
  }
}

function startOf(file: string): Buffer {
  const bytes = Buffer.alloc(mostBytes);
  const open = openSync(file, "r");
  try {
    return bytes.subarray(0, readSync(open, bytes, 0, mostBytes, 0));
  } finally {
    closeSync(open);
  }
}
