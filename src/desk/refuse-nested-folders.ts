import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import type { CommandOptions } from "./command-options.ts";

/** One of the folders of a build lies inside another: the build would read, publish or remove its own files. */
export class NestedFoldersError extends Error {
  override name = "NestedFoldersError";
  readonly inner: string;
  readonly outer: string;

  constructor(inner: string, outer: string) {
    super(`${inner} lies inside ${outer}`);
    this.inner = inner;
    this.outer = outer;
  }
}

/**
 * Throws {@link NestedFoldersError} unless content, output, cache and report lie apart, and last good versions apart from
 * them, symbolic links followed.
 */
export function refuseNestedFolders({ content, output, cache, report, lastGood }: CommandOptions): void {
  for (const folder of [output, cache, report]) refuseInside(folder, content);
  for (const folder of [content, cache, report]) refuseInside(folder, output);
  if (lastGood === undefined) return;
  for (const folder of [content, output]) {
    refuseInside(lastGood, folder);
    refuseInside(folder, lastGood);
  }
}

function refuseInside(inner: string, outer: string): void {
  if (`${realFolder(inner)}${sep}`.startsWith(`${realFolder(outer)}${sep}`))
    throw new NestedFoldersError(inner, outer);
}

/** Where a folder is, or will be once it is made. */
function realFolder(folder: string): string {
  if (existsSync(folder) || dirname(folder) === folder) return realpathSync(folder);
  return join(realFolder(dirname(folder)), basename(folder));
}
