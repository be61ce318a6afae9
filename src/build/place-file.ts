import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type FileStamp, stampOf } from "./file-stamp.ts";
import { hashFile } from "./hash-file.ts";
import { type OutputContents, unfinished } from "./output-folder.ts";

/** A file as it stands now, and whether it had to be written for that. */
export type PlacedFile = { readonly stamp: FileStamp; readonly written: boolean };

/**
 * Puts `bytes` into the output whole or not at all: under another name first, then renamed. What stands there with the
 * same bytes is left as it is, its time too, so that whoever copies the output onwards sees no change.
 */
export function placeFile(
  output: string,
  file: string,
  bytes: Uint8Array,
  present: OutputContents,
): PlacedFile {
  const target = join(output, file);
  if (holds(target, bytes, present.files.get(file))) return { stamp: stampOf(target), written: false };
  makeRoom(output, file, present);
  mkdirSync(dirname(target), { recursive: true });
  const whole = join(output, unfinished);
  try {
    writeFileSync(whole, bytes);
    renameSync(whole, target);
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
  return { stamp: stampOf(target), written: true };
}

/**
 * The same for a file that may be larger than memory. The hash is that of the bytes that were written, also when the
 * file has changed since it was planned; rights are those of any new file, whatever the original's.
 */
export function placeCopy(
  output: string,
  file: string,
  from: string,
  present: OutputContents,
): { readonly hash: string; readonly written: boolean } {
  const target = join(output, file);
  const whole = join(output, unfinished);
  try {
    const hash = copyInto(whole, from);
    const there = present.files.get(file);
    if (there?.size === statSync(whole).size && hashFile(target) === hash) {
      rmSync(whole);
      return { hash, written: false };
    }
    makeRoom(output, file, present);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(whole, target);
    return { hash, written: true };
  } catch (error) {
    rmSync(whole, { force: true });
    throw error;
  }
}

function copyInto(target: string, from: string): string {
  const file = openSync(target, "w");
  try {
    return hashFile(from, (chunk) => writeFileSync(file, chunk));
  } finally {
    closeSync(file);
  }
}

function holds(target: string, bytes: Uint8Array, there: FileStamp | undefined): boolean {
  return there !== undefined && there.size === bytes.length && readFileSync(target).equals(bytes);
}

/**
 * Clears the way for `file`: a folder or a link of its name, and a file where one of its folders must be. They are
 * never wanted (a plan with such twins is refused), but stay until now because removals come last.
 */
export function makeRoom(output: string, file: string, present: OutputContents): void {
  if (present.folders.has(file) || present.files.get(file)?.size === -1)
    rmSync(join(output, file), { recursive: true, force: true });
  for (let parent = dirname(file); parent !== "." && !present.folders.has(parent); parent = dirname(parent))
    if (present.files.has(parent) && !isFolder(join(output, parent)))
      rmSync(join(output, parent), { force: true });
}

/** By now, and not when the output was listed: the first file that goes into a folder has made it. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
