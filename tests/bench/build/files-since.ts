import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files below `folder` were written at `since` (milliseconds since 1970) or later; a folder at a time. */
export function filesSince(folder: string, since: number): number {
  let written = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) written += filesSince(path, since);
    else if (entry.isFile() && statSync(path).ctimeMs >= since) written += 1;
  }
  return written;
}
