import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What is known of one written file: the fingerprint of its inputs, and its size and time as they were left. */
export type WrittenFile = { readonly fingerprint: string; readonly size: number; readonly time: number };

/** Every file an earlier build wrote into one output folder, by its name there. */
export type BuildCache = ReadonlyMap<string, WrittenFile>;

/** Raise it when the form of the cache or the meaning of a fingerprint changes: an older cache is then a cold build. */
const format = 1;

/**
 * Reads the cache for `output`. A cache that is missing, torn, of another format or of another output folder is an
 * empty one: that is a cold build, never a wrong one.
 */
export function readCache(folder: string, output: string): BuildCache {
  try {
    const stored: unknown = JSON.parse(readFileSync(cacheFile(folder, output), "utf8"));
    return new Map(entriesOf(stored));
  } catch {
    return new Map();
  }
}

/** Saves the cache whole or not at all: a torn file could not be told from a right one. */
export function saveCache(folder: string, output: string, cache: BuildCache): void {
  const file = cacheFile(folder, output);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify({ format, files: [...cache] }));
  renameSync(`${file}.new`, file);
}

/** `--clean`: forgets everything about `output`. */
export function forgetCache(folder: string, output: string): void {
  rmSync(cacheFile(folder, output), { force: true });
}

/** One file for each output folder, so that two outputs can share a cache folder. */
function cacheFile(folder: string, output: string): string {
  return join(folder, `build-${createHash("sha256").update(output).digest("hex").slice(0, 16)}.json`);
}

function* entriesOf(stored: unknown): Generator<[string, WrittenFile]> {
  if (!isRecord(stored) || stored["format"] !== format || !Array.isArray(stored["files"]))
    throw new Error("another format");
  for (const entry of stored["files"]) {
    const [file, written]: unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof file !== "string" || !isWrittenFile(written)) throw new Error("torn");
    yield [file, written];
  }
}

function isWrittenFile(value: unknown): value is WrittenFile {
  return (
    isRecord(value) &&
    typeof value["fingerprint"] === "string" &&
    typeof value["size"] === "number" &&
    typeof value["time"] === "number"
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
