import { hash } from "node:crypto";
import { lstatSync } from "node:fs";
import { join } from "node:path";
import type { ArticleFile } from "../model/article.ts";
import { type Checked, hasError } from "./checked.ts";

/** Bytes that a file (from the content folder) once had, the newest first. Whether they are right is not known. */
export type VersionsOf = (path: string) => readonly Uint8Array[];

/** Where earlier versions of a file come from. */
export type LastGood = {
  readonly versionsOf: VersionsOf;
  /** Versions that read well and yet cannot be shown: a picture is broken, an address is another's. */
  readonly isRefused: (file: ArticleFile) => boolean;
};

/** A newsroom without a past. */
export const noLastGood: LastGood = { versionsOf: () => [], isRefused: () => false };

/** What stands in for files that fail: path from the content folder → bytes of the last good version. */
export type StandIns = ReadonlyMap<string, Uint8Array>;

/**
 * Reads the file at `path`, and when it is there and fails, its newest version that does not. The value is then that
 * version's and the problems are the present file's: they have to be mended. `hashOf` tells which bytes a value is made of.
 */
export type ChooseVersion = <Value>(
  path: string,
  read: (instead?: Uint8Array) => Checked<Value>,
  hashOf?: (value: Value) => string | undefined,
) => Checked<Value>;

/** A chooser that notes in `standIns` which files it replaced. A file that was deleted has no last good version. */
export function versionChooser(
  folder: string,
  { versionsOf, isRefused }: LastGood,
  standIns: Map<string, Uint8Array>,
): ChooseVersion {
  return (path, read, hashOf = () => undefined) => {
    const present = read();
    const presentHash = hashOf(present.value) ?? "";
    if (!hasError(present.problems) && !isRefused({ path, hash: presentHash })) return present;
    if (lstatSync(join(folder, path), { throwIfNoEntry: false }) === undefined) return present;
    for (const bytes of versionsOf(path)) {
      if (isRefused({ path, hash: hash("sha256", bytes, "hex") })) continue;
      const earlier = read(bytes);
      if (earlier.value === undefined || hasError(earlier.problems)) continue;
      standIns.set(path, bytes);
      return { value: earlier.value, problems: present.problems };
    }
    return present;
  };
}

/** The present version, right or not. */
export const presentVersion: ChooseVersion = (_, read) => read();
