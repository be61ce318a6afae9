import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";

/** Says that a folder is ours, so that whatever stands in it and is not planned may be removed. */
const marker = "build-manifest.json";
const ours = '{"generator":"Nashra"}\n';

/** The output folder holds files that Nashra did not make: removing them could destroy somebody's work. */
export class ForeignOutputError extends Error {
  override name = "ForeignOutputError";
}

/** Makes the folder, or makes sure that it is ours. Throws {@link ForeignOutputError}. */
export function claimOutput(folder: string): void {
  if (isOurs(folder)) return;
  if (existsSync(folder) && readdirSync(folder).length > 0) throw new ForeignOutputError(folder);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, marker), ours);
}

/** Other programs write a file of that name too: its bytes decide. */
function isOurs(folder: string): boolean {
  return existsSync(join(folder, marker)) && readFileSync(join(folder, marker), "utf8") === ours;
}

/** Every file below the folder, with `/` between folders, and its size and modification time. */
export function filesInOutput(folder: string): Map<string, { size: number; time: number }> {
  const files = new Map<string, { size: number; time: number }>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const absolute = join(entry.parentPath, entry.name);
    const name = absolute.slice(folder.length + 1).replaceAll("\\", "/");
    if (name === marker || isHidden(name)) continue;
    files.set(name, sizeAndTime(absolute));
  }
  return files;
}

/** `.git` of a published branch, a host's `.well-known`: Nashra writes nothing hidden and removes nothing hidden. */
function isHidden(name: string): boolean {
  return name.startsWith(".");
}

/** Size in bytes and modification time in milliseconds. */
export function sizeAndTime(file: string): { size: number; time: number } {
  const { size, mtimeMs } = statSync(file);
  return { size, time: mtimeMs };
}

/** Removes a file, and the folders that it leaves empty. */
export function removeFromOutput(folder: string, file: string): void {
  rmSync(join(folder, file), { force: true });
  for (let parent = dirname(file); parent !== "."; parent = dirname(parent)) {
    if (readdirSync(join(folder, parent)).length > 0) break;
    rmdirSync(join(folder, parent));
  }
}
