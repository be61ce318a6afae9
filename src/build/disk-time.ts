import { mkdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The disk's own clock, milliseconds: what changes later has no earlier time. `scratch` is a folder of ours to ask in. */
export function diskTime(scratch: string): number {
  mkdirSync(scratch, { recursive: true });
  const file = join(scratch, "moment");
  writeFileSync(file, "");
  return statSync(file).mtimeMs;
}
