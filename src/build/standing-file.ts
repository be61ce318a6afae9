import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "./is-record.ts";
import type { HashedFile, Standing } from "./standing-build.ts";
import { writeWhole } from "./write-whole.ts";

/** Raise it when the form changes: an older file is then as good as none. */
const format = 1;

/** What the last finished build into `output` left in the cache folder; undefined where nothing can be trusted. */
export function readStanding(cache: string, output: string): Standing | undefined {
  try {
    return standingFrom(JSON.parse(readFileSync(fileFor(cache, output), "utf8")));
  } catch {
    return undefined;
  }
}

/** Saved whole or not at all. */
export function saveStanding(cache: string, output: string, standing: Standing): void {
  const file = fileFor(cache, output);
  const files = [...standing.files].map(([path, { size, modified, changed, hash }]) => [
    path,
    size,
    modified,
    changed,
    hash,
  ]);
  writeWhole(file, JSON.stringify({ format, ...standing, files }));
}

/** Must come before anything of the output changes: a build that is killed leaves no promise behind. */
export function forgetStanding(cache: string, output: string): void {
  rmSync(fileFor(cache, output), { force: true });
}

/** One file for each output folder, so that two outputs can share a cache folder. */
function fileFor(cache: string, output: string): string {
  return join(cache, `standing-${createHash("sha256").update(output).digest("hex").slice(0, 16)}.json`);
}

function standingFrom(stored: unknown): Standing {
  if (!isRecord(stored) || stored["format"] !== format || !Array.isArray(stored["files"]))
    throw new Error("another format");
  const { key, until } = stored;
  if (typeof key !== "string" || (until !== undefined && typeof until !== "number")) throw new Error("torn");
  return {
    key,
    until,
    now: numberIn(stored["now"]),
    outputFiles: numberIn(stored["outputFiles"]),
    moment: numberIn(stored["moment"]),
    files: new Map(stored["files"].map(fileFrom)),
  };
}

function fileFrom(entry: unknown): [string, HashedFile] {
  const [path, size, modified, changed, hash]: unknown[] = Array.isArray(entry) ? entry : [];
  if (typeof path !== "string" || typeof hash !== "string") throw new Error("torn");
  return [path, { size: numberIn(size), modified: numberIn(modified), changed: numberIn(changed), hash }];
}

function numberIn(value: unknown): number {
  if (typeof value !== "number") throw new Error("torn");
  return value;
}
