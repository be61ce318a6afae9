import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** How many files below `folder` were written at `since` (milliseconds since 1970) or later, and how many there are. */
export function filesSince(
  folder: string,
  since: number,
): { readonly written: number; readonly all: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const written = files.filter(({ parentPath, name }) => statSync(join(parentPath, name)).ctimeMs >= since);
  return { written: written.length, all: files.length };
}
