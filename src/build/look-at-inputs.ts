import { hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { sep } from "node:path";
import { diskTime } from "./disk-time.ts";
import { hashFile } from "./hash-file.ts";
import { type InputFile, InputFiles } from "./input-files.ts";

/** Everything that a build reads beside the code, at one moment. */
export type Look = {
  readonly files: InputFiles;
  /** Those of them that are links: they are listed as what they lead to. */
  readonly links: ReadonlySet<string>;
  /** The disk's own clock at that moment, milliseconds. What changed later may look as it did. */
  readonly moment: number;
};

/** Lists every file below the folders. `scratch` is a folder of ours, for asking the disk for its time. */
export function lookAtInputs(folders: readonly string[], scratch: string): Look {
  const moment = diskTime(scratch);
  const files: [path: string, file: InputFile][] = [];
  const links = new Set<string>();
  const waiting = folders.filter((folder) => existsSync(folder));
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      // Joining is dear for a hundred thousand paths.
      const path = `${folder}${sep}${entry.name}`;
      if (entry.isSymbolicLink()) links.add(path);
      // Links are looked through, but none leads into a folder: the content door refuses those.
      if (!entry.isDirectory()) files.push([path, inputFile(path)]);
      else if (entry.name !== ".git") waiting.push(path);
    }
  }
  return { files: InputFiles.of(files), links, moment };
}

/** Of more files than these one may have been missed. */
const few = 20;

/**
 * The same look with a few files as they are now. Undefined when one of them is no plain file that was listed before:
 * then there may be more to see than was told. What editors' programs make and remove while they save counts for nothing.
 */
export function lookAgain(look: Look, paths: readonly string[], scratch: string): Look | undefined {
  if (paths.length > few) return undefined;
  const moment = diskTime(scratch);
  const changed: [path: string, file: InputFile][] = [];
  for (const path of paths) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found === undefined && !wasThere(look, path)) continue;
    if (found?.isFile() !== true || look.links.has(path) || !look.files.has(path)) return undefined;
    changed.push([path, inputFile(path)]);
  }
  return { ...look, files: look.files.with(changed), moment };
}

function wasThere({ files }: Look, path: string): boolean {
  return files.has(path) || files.paths.some((file) => file.startsWith(path + sep));
}

/** A recording may be larger than memory; what is smaller than this many bytes is read at once, which is faster. */
const large = 4_000_000;

/**
 * SHA-256 of a file, hexadecimal, and empty for a link that leads nowhere; undefined when it cannot be read or is no
 * longer the one that was listed.
 */
export function hashIfAsListed(path: string, listed: InputFile): string | undefined {
  try {
    const digest = leadsNowhere(listed) ? "" : hashOf(path, listed.size);
    return looksSame(inputFile(path), listed) ? digest : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(path: string, size: number): string {
  return size > large ? hashFile(path) : hash("sha256", readFileSync(path), "hex");
}

/** Same size, same times. */
export function looksSame(a: InputFile, b: InputFile): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}

/** Some disks keep times in steps of two seconds: a file that changed so shortly before a look may change unseen. */
const unsure = 2000;

/** Whether a file's times are so near to the moment of the look that they prove nothing later. */
export function isRecent({ modified, changed }: InputFile, moment: number): boolean {
  return Math.max(modified, changed) >= moment - unsure;
}

function leadsNowhere({ size }: InputFile): boolean {
  return size < 0;
}

/** A link that leads nowhere has no size; it may lead somewhere another time. */
function inputFile(path: string): InputFile {
  const found = statSync(path, { throwIfNoEntry: false });
  return { size: found?.size ?? -1, modified: found?.mtimeMs ?? 0, changed: found?.ctimeMs ?? 0 };
}
