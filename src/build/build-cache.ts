import { createHash } from "node:crypto";
import { appendFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type Change,
  changed,
  entriesOf,
  type Journal,
  lineOf,
  noJournal,
  readJournal,
} from "./cache-journal.ts";
import { isRecord } from "./is-record.ts";
import { cacheFrom, hashOf, storedCache } from "./stored-cache.ts";
import type { BuildCache, Learned } from "./what-was-written.ts";
import { writeWhole } from "./write-whole.ts";
import { WrittenFiles } from "./written-files.ts";

/**
 * The cache of one output folder on disk: a whole file, and beside it a journal of what has changed since, so that a small
 * build of a large site saves little. `known` is what it says now.
 */
export type OpenCache = {
  readonly known: BuildCache;
  /** Before anything is written: of these files and bundles nothing may be believed until they are learned again. */
  readonly forget: (files: readonly string[], bundles: readonly string[]) => void;
  /** After everything is written: what is new since the cache was opened, and the order in which files will be asked for. */
  readonly learn: (learned: Learned, order?: Iterable<string>) => void;
};

/** Raise it when the form of the cache or the meaning of a fingerprint changes: an older cache is then a cold build. */
const format = 7;

/** A journal that holds more than one entry for so many files is written into the whole. */
const filesForEachEntry = 4;

/**
 * Opens the cache for `output`. A cache that is missing, torn, of another format or of another output folder is an
 * empty one: that is a cold build, never a wrong one.
 */
export function openCache(folder: string, output: string): OpenCache {
  const places = cacheFiles(folder, output);
  let { known, base, journal } = readCache(places);
  let entries = journal.changes.reduce((sum, change) => sum + entriesOf(change), 0);
  const note = (change: Change, order: Iterable<string> = known.files.keys()) => {
    known = changed(known, change);
    entries += entriesOf(change);
    // Behind a torn line nothing would be read, and a long journal costs more than it saves.
    if (base === "" || journal.isTorn || entries * filesForEachEntry > known.files.size) {
      known = { ...known, files: known.files.inOrder(order) };
      base = saveWhole(places, known);
      entries = 0;
      journal = noJournal;
    } else {
      if (journal.isWhole) appendFileSync(places.journal, lineOf(change));
      else writeWhole(places.journal, `${base}\n${lineOf(change)}`);
      journal = { ...journal, isWhole: true };
    }
  };
  return {
    get known() {
      return known;
    },
    forget: (files, bundles) => {
      const stale = files.filter((file) => known.files.has(file));
      const left = bundles.filter((place) => known.bundles.has(place));
      if (stale.length + left.length > 0) note({ forget: { files: stale, bundles: left } });
    },
    learn: (learned, order) => note({ learn: learned }, order),
  };
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
  try {
    const bytes = readFileSync(whole);
    const read: unknown = JSON.parse(bytes.toString("utf8"));
    if (!isRecord(read) || read["format"] !== format) throw new Error("another format");
    const base = hashOf(bytes);
    const journal = readJournal(file, base);
    return { known: journal.changes.reduce(changed, cacheFrom(read)), base, journal };
  } catch {
    return { known: { files: WrittenFiles.none, bundles: new Map() }, base: "", journal: noJournal };
  }
}

/** Saved whole or not at all: a torn file could not be told from a right one. Gives the hash of the file. */
function saveWhole({ whole, journal }: CacheFiles, now: BuildCache): string {
  const text = JSON.stringify({ format, ...storedCache(now) });
  writeWhole(whole, text);
  rmSync(journal, { force: true });
  return hashOf(text);
}
