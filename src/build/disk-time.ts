import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The disk's own clock, milliseconds: what changes later has no earlier time. `scratch` is a folder of ours to ask in. */
export function diskTime(scratch: string): number {
  mkdirSync(scratch, { recursive: true });
  const file = momentFile(scratch);
  writeFileSync(file, "");
  return statSync(file).mtimeMs;
}

/** The file that is emptied whenever somebody asks. */
export function momentFile(scratch: string): string {
  return join(scratch, "moment");
}
