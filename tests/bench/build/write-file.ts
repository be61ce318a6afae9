import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes `text`, with the folders that the file needs. */
export function writeFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
