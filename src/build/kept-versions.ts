import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  utimesSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { hashFile } from "./hash-file.ts";
import { removeFromOutput, unfinished } from "./output-folder.ts";

/** A right file of the content folder; `hash` is the SHA-256 of the bytes that were checked, where it is known. */
export type RightFile = { readonly path: string; readonly hash: string | undefined };

/** The files that have last good versions, by path from the content folder. Pictures have none, nor has the ledger. */
export function isKept(path: string): boolean {
  return (
    !/(?:^|\/)\./.test(path) &&
    /^(?:articles\/.+\.md|pages\/[^/]+\.md|authors\/[^/]+\.(?:yaml|yml|md)|(?:site|sections|tags|sources|series|front-page)\.yaml)$/u.test(
      path,
    )
  );
}

/** Every file of a folder that {@link isKept}. */
export function keptFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(isKept)
    .sort();
}

/**
 * Brings the folder of last good versions up to date: right files are copied when they differ, files that are gone from
 * `content` go here too, and files that fail stay as they were. Nothing else in the folder is touched.
 */
export function keepVersions(content: string, lastGood: string, right: readonly RightFile[]): void {
  for (const path of keptFiles(lastGood))
    if (statusOf(join(content, path))?.isDirectory() !== false) removeFromOutput(lastGood, path);
  for (const file of right) keepVersion(content, lastGood, file);
}

/** A copy has its original's time, so that most need not be read to see that they are the same. */
function keepVersion(content: string, lastGood: string, { path, hash }: RightFile): void {
  const from = join(content, path);
  const target = join(lastGood, path);
  const original = statusOf(from);
  // What a link inside the content folder leads to is kept under its own name.
  if (original === undefined || !original.isFile() || isSame(target, from, original)) return;
  mkdirSync(dirname(target), { recursive: true });
  const whole = join(lastGood, unfinished);
  copyFileSync(from, whole);
  // What was edited since it was checked is for the next build to keep, if it is right.
  const isChecked = hash === undefined || hashFile(whole) === hash;
  if (isChecked) {
    utimesSync(whole, original.atime, original.mtime);
    renameSync(whole, target);
  } else rmSync(whole);
}

function isSame(target: string, from: string, original: Stats): boolean {
  const copy = statusOf(target);
  if (copy === undefined || !copy.isFile() || copy.size !== original.size) return false;
  if (copy.mtime.getTime() === original.mtime.getTime()) return true;
  if (!readFileSync(from).equals(readFileSync(target))) return false;
  utimesSync(target, original.atime, original.mtime);
  return true;
}

/** Undefined where nothing is, also when a file stands where one of the folders should be. */
function statusOf(file: string): Stats | undefined {
  try {
    return lstatSync(file);
  } catch {
    return undefined;
  }
}
