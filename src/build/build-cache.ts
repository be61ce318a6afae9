import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  applyChange,
  type Change,
  entriesOf,
  type Journal,
  lineOf,
  noJournal,
  readJournal,
} from "./cache-journal.ts";
import { isRecord } from "./is-record.ts";
import { addStored, hashOf, stored } from "./stored-cache.ts";
import type { BuildCache, MadeBundle, WrittenFile } from "./what-was-written.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * The cache of one output folder on disk: a whole file, and beside it a journal of what has changed since, so that a small
 * build of a large site saves little. `known` is what it says now.
 */
export type OpenCache = {
  readonly known: BuildCache;
  /** Before anything is written: of these files and bundles nothing may be believed until they are learned again. */
  readonly forget: (files: readonly string[], bundles: readonly string[]) => void;
  /** After everything is written: `now` is all that stands, `changed` what of it is new since the cache was opened. */
  readonly learn: (now: BuildCache, changed: BuildCache) => void;
};

/** Raise it when the form of the cache or the meaning of a fingerprint changes: an older cache is then a cold build. */
const format = 5;

/** A journal that holds more than one entry for so many files is written into the whole. */
const filesForEachEntry = 4;

/**
 * Opens the cache for `output`. A cache that is missing, torn, of another format or of another output folder is an
 * empty one: that is a cold build, never a wrong one.
 */
export function openCache(folder: string, output: string): OpenCache {
  const places = cacheFiles(folder, output);
  const read = readCache(places);
  let { base, journal } = read;
  let known = () => read.known;
  let entries = journal.changes.reduce((sum, change) => sum + entriesOf(change), 0);
  const note = (change: Change, now: () => BuildCache) => {
    entries += entriesOf(change);
    // Behind a torn line nothing would be read, and a long journal costs more than it saves.
    if (base === "" || journal.isTorn || entries * filesForEachEntry > known().files.size) {
      base = saveWhole(places, now());
      entries = 0;
      journal = noJournal;
    } else {
      if (journal.isWhole) appendFileSync(places.journal, lineOf(change));
      else writeWhole(places.journal, `${base}\n${lineOf(change)}`);
      journal = { ...journal, isWhole: true };
    }
    known = now;
  };
  return {
    get known() {
      const now = known();
      known = () => now;
      return now;
    },
    forget: (files, bundles) => {
      const before = known();
      const stale = files.filter((file) => before.files.has(file));
      const left = bundles.filter((place) => before.bundles.has(place));
      if (stale.length + left.length === 0) return;
      note({ forget: { files: stale, bundles: left } }, () => without(before, stale, left));
    },
    learn: ({ files, bundles }, changed) => note({ learn: stored(changed) }, () => ({ files, bundles })),
  };
}

function without(known: BuildCache, files: readonly string[], bundles: readonly string[]): BuildCache {
  const left = { files: new Map(known.files), bundles: new Map(known.bundles) };
  for (const file of files) left.files.delete(file);
  for (const place of bundles) left.bundles.delete(place);
  return left;
}

/** `--clean`: forgets everything about `output`. */
export function forgetCache(folder: string, output: string): void {
  const { whole, journal } = cacheFiles(folder, output);
  rmSync(whole, { force: true });
  rmSync(journal, { force: true });
}

/** Bytes of the cache for `output`; 0 where there is none. */
export function cacheSize(folder: string, output: string): number {
  return statSync(cacheFiles(folder, output).whole, { throwIfNoEntry: false })?.size ?? 0;
}

type CacheFiles = { readonly whole: string; readonly journal: string };

/** A pair for each output folder, so that two outputs can share a cache folder. */
function cacheFiles(folder: string, output: string): CacheFiles {
  const name = createHash("sha256").update(output).digest("hex").slice(0, 16);
  return { whole: join(folder, `build-${name}.json`), journal: join(folder, `build-${name}.journal`) };
}

/** `base` is the hash of the whole file, by which a journal names the one it continues; empty where there is none. */
type ReadCache = { readonly known: BuildCache; readonly base: string; readonly journal: Journal };

function readCache({ whole, journal: file }: CacheFiles): ReadCache {
  const files = new Map<string, WrittenFile>();
  const bundles = new Map<string, MadeBundle>();
  try {
    const text = readFileSync(whole, "utf8");
    const read: unknown = JSON.parse(text);
    if (!isRecord(read) || read["format"] !== format) throw new Error("another format");
    addStored(read, files, bundles);
    const base = hashOf(text);
    const journal = readJournal(file, base);
    for (const change of journal.changes) applyChange(change, files, bundles);
    return { known: { files, bundles }, base, journal };
  } catch {
    return { known: { files: new Map(), bundles: new Map() }, base: "", journal: noJournal };
  }
}

/** Saved whole or not at all: a torn file could not be told from a right one. Gives the hash of the file. */
function saveWhole({ whole, journal }: CacheFiles, now: BuildCache): string {
  const text = JSON.stringify({ format, ...stored(now) });
  writeWhole(whole, text);
  rmSync(journal, { force: true });
  return hashOf(text);
}
