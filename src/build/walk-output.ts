import { type Dirent, readdirSync, rmdirSync } from "node:fs";
import { join } from "node:path";
import { type FileStamp, stampOf } from "./file-stamp.ts";
import { placeIn } from "./find-in-order.ts";

/** What lies below an output folder, `/` between the parts of its names; entry `place` of `stamps` is of the file `names[place]`. */
export type WalkedOutput = {
  /** Files, in code-unit order. */
  readonly names: readonly string[];
  readonly stamps: readonly FileStamp[];
  readonly folders: readonly string[];
  /** Those of them that hold no file themselves. */
  readonly bare: readonly string[];
};

/** Says that a folder is ours; it stands in every output and is none of its files. */
export const marker = "build-manifest.json";

/**
 * Lists everything below the folder that Nashra answers for. Of hundreds of thousands of names no table is made: within each folder they are
 * sorted, which is cheap, so that all are.
 */
export function walkOutput(folder: string): WalkedOutput {
  const names: string[] = [];
  const stamps: FileStamp[] = [];
  const folders: string[] = [];
  const bare: string[] = [];
  const waiting = entriesOf(folder, "").filter((name) => name !== marker && !isHidden(name));
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (!name.endsWith("/")) {
      names.push(name);
      stamps.push(stampOf(`${folder}/${name}`));
      continue;
    }
    const own = name.slice(0, -1);
    const entries = entriesOf(folder, name);
    folders.push(own);
    if (entries.every((entry) => entry.endsWith("/"))) bare.push(own);
    for (const entry of entries) waiting.push(entry);
  }
  return { names, stamps, folders, bare };
}

/** Removes folders below which there is no file, and tells which. */
export function removeEmptyFolders(folder: string, { names, bare }: WalkedOutput): string[] {
  const isEmpty = (inner: string) => names[placeIn(names, `${inner}/`)]?.startsWith(`${inner}/`) !== true;
  // A name sorts after the names it begins with, so the innermost folders come first.
  const empty = bare.filter(isEmpty).sort().reverse();
  for (const inner of empty) rmdirSync(join(folder, inner));
  return empty;
}

/** The last first, folders with `/` at their end: a folder's place is that of what is in it. */
function entriesOf(folder: string, inner: string): string[] {
  const nameOf = (entry: Dirent) => `${inner}${entry.name}${entry.isDirectory() ? "/" : ""}`;
  // Joining is dear for hundreds of thousands of names.
  const entries = readdirSync(`${folder}/${inner}`, { withFileTypes: true }).map(nameOf);
  return entries.length < 2 ? entries : entries.sort().reverse();
}

/** `.git` of a published branch, a host's `.well-known`: Nashra writes nothing hidden and removes nothing hidden. */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}
