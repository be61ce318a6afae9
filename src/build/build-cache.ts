import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "./is-record.ts";
import type { FileStamp } from "./output-folder.ts";
import { writeWhole } from "./write-whole.ts";

/** What is known of one written file: the fingerprint of its inputs, and size and time as they were left. */
export type WrittenFile = FileStamp & { readonly fingerprint: string };

/** What is known of one bundle: the fingerprint of its inputs, and every file it made, by name in the output. */
export type MadeBundle = { readonly fingerprint: string; readonly files: ReadonlyMap<string, FileStamp> };

/** Everything earlier builds wrote into one output folder: pages and copies by file, bundles by place. */
export type BuildCache = {
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly bundles: ReadonlyMap<string, MadeBundle>;
};

/** Raise it when the form of the cache or the meaning of a fingerprint changes: an older cache is then a cold build. */
const format = 2;

/**
 * Reads the cache for `output`. A cache that is missing, torn, of another format or of another output folder is an
 * empty one: that is a cold build, never a wrong one.
 */
export function readCache(folder: string, output: string): BuildCache {
  try {
    const stored: unknown = JSON.parse(readFileSync(cacheFile(folder, output), "utf8"));
    return cacheOf(stored);
  } catch {
    return { files: new Map(), bundles: new Map() };
  }
}

/** Saves the cache whole or not at all: a torn file could not be told from a right one. */
export function saveCache(folder: string, output: string, { files, bundles }: BuildCache): void {
  const file = cacheFile(folder, output);
  const stored = {
    format,
    files: [...files],
    bundles: [...bundles].map(([place, bundle]) => [place, { ...bundle, files: [...bundle.files] }]),
  };
  writeWhole(file, JSON.stringify(stored));
}

/** `--clean`: forgets everything about `output`. */
export function forgetCache(folder: string, output: string): void {
  rmSync(cacheFile(folder, output), { force: true });
}

/** One file for each output folder, so that two outputs can share a cache folder. */
function cacheFile(folder: string, output: string): string {
  return join(folder, `build-${createHash("sha256").update(output).digest("hex").slice(0, 16)}.json`);
}

function cacheOf(stored: unknown): BuildCache {
  if (!isRecord(stored) || stored["format"] !== format) throw new Error("another format");
  return {
    files: new Map(entriesOf(stored["files"], writtenFile)),
    bundles: new Map(entriesOf(stored["bundles"], madeBundle)),
  };
}

function* entriesOf<Value>(stored: unknown, read: (value: unknown) => Value): Generator<[string, Value]> {
  if (!Array.isArray(stored)) throw new Error("torn");
  for (const entry of stored) {
    const [name, value]: unknown[] = Array.isArray(entry) ? entry : [];
    if (typeof name !== "string") throw new Error("torn");
    yield [name, read(value)];
  }
}

function writtenFile(value: unknown): WrittenFile {
  return { ...stamp(value), fingerprint: fingerprintOf(value) };
}

function madeBundle(value: unknown): MadeBundle {
  const files = isRecord(value) ? value["files"] : undefined;
  return { fingerprint: fingerprintOf(value), files: new Map(entriesOf(files, stamp)) };
}

function fingerprintOf(value: unknown): string {
  if (!isRecord(value) || typeof value["fingerprint"] !== "string") throw new Error("torn");
  return value["fingerprint"];
}

function stamp(value: unknown): FileStamp {
  if (!isRecord(value) || typeof value["size"] !== "number" || typeof value["time"] !== "number")
    throw new Error("torn");
  return { size: value["size"], time: value["time"] };
}
