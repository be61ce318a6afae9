import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Writes a file of ours whole or not at all, its folder made where it is missing: whoever reads it while we write, or
 * after a kill, finds the earlier one or the new one. Not for the output folder: see `place-file.ts`.
 */
export function writeWhole(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
