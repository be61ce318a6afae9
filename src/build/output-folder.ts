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

/** Size in bytes and modification time in milliseconds: enough to see that somebody else wrote a file. */
export type FileStamp = { readonly size: number; readonly time: number };

/** Files by name: as much of a map as is asked for. */
export type StampedFiles = Pick<ReadonlyMap<string, FileStamp>, "get" | "has" | "size"> & {
  readonly keys: () => Iterable<string>;
};

/** What stands in an output folder: files by name with `/` between folders, and the folders' names. */
export type OutputContents = {
  readonly files: StampedFiles;
  readonly folders: Pick<ReadonlySet<string>, "has">;
};

type ListedOutput = { readonly files: Map<string, FileStamp>; readonly folders: Set<string> };

/** Says that a folder is ours, so that whatever stands in it and is not planned may be removed. */
const marker = "build-manifest.json";
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
export function outputContents(folder: string): ListedOutput {
  const listed = listOutput(folder);
  removeEmpty(folder, listed.folders, listed.files.keys());
  return listed;
}

/** The same, and nothing is removed: for whoever has not locked the folder. */
export function listOutput(folder: string): ListedOutput {
  const files = new Map<string, FileStamp>();
  const folders = new Set<string>();
  const waiting = [""];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop())
    // Joining is dear for hundreds of thousands of names.
    for (const entry of readdirSync(`${folder}/${inner}`, { withFileTypes: true })) {
      const name = inner + entry.name;
      if (name === marker || isHidden(name)) continue;
      if (entry.isDirectory()) {
        folders.add(name);
        waiting.push(`${name}/`);
      } else files.set(name, stampOf(`${folder}/${name}`));
    }
  return { files, folders };
}

/** `.git` of a published branch, a host's `.well-known`: Nashra writes nothing hidden and removes nothing hidden. */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}

/** Takes what it removes out of `folders`. */
function removeEmpty(output: string, folders: Set<string>, files: Iterable<string>): void {
  const used = new Set<string>();
  for (const file of files)
    for (let parent = dirname(file); parent !== "." && !used.has(parent); parent = dirname(parent))
      used.add(parent);
  // A name sorts after the names it begins with, so the innermost folders come first.
  for (const folder of [...folders].sort().reverse()) {
    if (used.has(folder)) continue;
    rmdirSync(join(output, folder));
    folders.delete(folder);
  }
}

/** A link is never what we left, whatever it leads to. */
export function stampOf(file: string): FileStamp {
  const facts = lstatSync(file);
  return facts.isFile() ? { size: facts.size, time: facts.mtimeMs } : { size: -1, time: -1 };
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
