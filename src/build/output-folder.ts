import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { type FileStamp, strange } from "./file-stamp.ts";
import { marker, removeEmptyFolders, walkOutput } from "./walk-output.ts";

/** Files by name: as much of a map as is asked for. */
export type StampedFiles = Pick<ReadonlyMap<string, FileStamp>, "get" | "has" | "size"> & {
  readonly keys: () => Iterable<string>;
};

/** What stands in an output folder: files by name with `/` between folders, and the folders' names. */
export type OutputContents = {
  readonly files: StampedFiles;
  readonly folders: Pick<ReadonlySet<string>, "has">;
};

const ours = '{"generator":"Nashra"}\n';

/**
 * Where a file stands until it is whole. No page can have this name, so what a killed build leaves here the next one
 * removes like anything that nobody planned.
 */
export const unfinished = "nashra.unfinished";

/** The output folder holds files that Nashra did not make: removing them could destroy somebody's work. */
export class ForeignOutputError extends Error {
  override name = "ForeignOutputError";
}

/** Makes the folder, or makes sure that it is ours. Throws {@link ForeignOutputError}. */
export function claimOutput(folder: string): void {
  if (isOurs(folder)) return;
  if (existsSync(folder) && readdirSync(folder).some((name) => name !== unfinished))
    throw new ForeignOutputError(folder);
  mkdirSync(folder, { recursive: true });
  // By way of another name: a killed build must not leave a torn marker, which would make the folder a stranger's.
  writeFileSync(join(folder, unfinished), ours);
  renameSync(join(folder, unfinished), join(folder, marker));
}

/** Whether a build of ours made the folder. Other programs write a file of that name too: its bytes decide. */
export function isOurs(folder: string): boolean {
  return existsSync(join(folder, marker)) && readFileSync(join(folder, marker), "utf8") === ours;
}

/** Everything below the folder that Nashra answers for. Removes folders that hold nothing. */
export function outputContents(folder: string): OutputContents {
  const walked = walkOutput(folder);
  const files = new Map<string, FileStamp>();
  for (const [place, name] of walked.names.entries()) files.set(name, walked.stamps[place] ?? strange);
  const folders = new Set(walked.folders);
  for (const empty of removeEmptyFolders(folder, walked)) folders.delete(empty);
  return { files, folders };
}

/** Removes a file, and the folders that it leaves empty; nothing when another file has taken its place by now. */
export function removeFromOutput(folder: string, file: string): void {
  if (!isFileOrLink(join(folder, file))) return;
  rmSync(join(folder, file));
  for (let parent = dirname(file); parent !== "."; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) break;
    rmdirSync(join(folder, parent));
  }
}

/** What goes through a file (`a/b` where `a` has become one) is not there either. */
function isFileOrLink(path: string): boolean {
  try {
    return !lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}
