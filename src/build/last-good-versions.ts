import { lstatSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { VersionsOf } from "../content/choose-version.ts";
import { gitVersions } from "./git-versions.ts";

/** Far beyond any file that the content door would read. */
const mostBytes = 2 * 1024 * 1024;

/**
 * Where last good versions come from: the folder that builds keep them in, or git when none is given. Nobody is asked
 * before a file fails.
 */
export function lastGoodVersions(content: string, lastGood: string | undefined): VersionsOf {
  return lastGood === undefined ? gitVersions(content) : (path) => versionIn(lastGood, path);
}

/** A last good version is a plain file: a link could lead anywhere. */
function versionIn(folder: string, path: string): readonly Uint8Array[] {
  const file = join(folder, path);
  try {
    const status = lstatSync(file);
    return status.isFile() && status.size <= mostBytes ? [readFileSync(file)] : [];
  } catch {
    return [];
  }
}
