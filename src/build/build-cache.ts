import { createHash, hash } from "node:crypto";
import { appendFileSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "./is-record.ts";
import type { FileStamp } from "./output-folder.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * What is known of one written file: the fingerprint of its inputs, size and time as they were left, and the key of its
 * inputs (see `planned-page.ts`), 0 for copies.
 */
export type WrittenFile = FileStamp & { readonly fingerprint: string; readonly key: number };

/** What is known of one bundle: the fingerprint of its inputs, and every file it made, by name in the output. */
export type MadeBundle = { readonly fingerprint: string; readonly files: ReadonlyMap<string, FileStamp> };

/** Everything earlier builds wrote into one output folder: pages and copies by file, bundles by place. */
export type BuildCache = {
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly bundles: ReadonlyMap<string, MadeBundle>;
};

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
const format = 4;

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

type StoredCache = {
  readonly files: readonly StoredFile[];
  readonly bundles: readonly StoredBundle[];
};

type StoredFile = readonly [file: string, fingerprint: string, key: number, size: number, time: number];
type StoredBundle = readonly [
  place: string,
  fingerprint: string,
  files: readonly (readonly [file: string, size: number, time: number])[],
];

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
    for (const change of journal.changes) apply(change, files, bundles);
    return { known: { files, bundles }, base, journal };
  } catch {
    return { known: { files: new Map(), bundles: new Map() }, base: "", journal: noJournal };
  }
}

type Change =
  | { readonly forget: { readonly files: readonly string[]; readonly bundles: readonly string[] } }
  | { readonly learn: StoredCache };

/** `isWhole`: it is there and more can be added at its end. `isTorn`: its end is no line of ours. */
type Journal = {
  readonly changes: readonly Change[];
  readonly isWhole: boolean;
  readonly isTorn: boolean;
};

const noJournal: Journal = { changes: [], isWhole: false, isTorn: false };

/**
 * The last line may be torn: whoever was killed while adding «forget» has written nothing yet, and who was killed while
 * adding «learn» has written nothing that the line before has not declared forgotten.
 */
function readJournal(file: string, base: string): Journal {
  const [first, ...lines] = textOf(file).split("\n");
  if (first !== base) return noJournal;
  const changes: Change[] = [];
  for (const line of lines) {
    const change = changeIn(line);
    if (change === undefined) break;
    changes.push(change);
  }
  const isTorn = lines.length !== changes.length + 1 || lines.at(-1) !== "";
  return { changes, isWhole: !isTorn, isTorn };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function lineOf(change: Change): string {
  const text = JSON.stringify(change);
  return `${hashOf(text)} ${text}\n`;
}

/** Undefined when the line is torn. Its hash has shown that it is ours. */
function changeIn(line: string): Change | undefined {
  const text = line.slice(line.indexOf(" ") + 1);
  return line.startsWith(`${hashOf(text)} `) ? JSON.parse(text) : undefined;
}

function apply(change: Change, files: Map<string, WrittenFile>, bundles: Map<string, MadeBundle>): void {
  if ("learn" in change) addStored(change.learn, files, bundles);
  else {
    for (const file of change.forget.files) files.delete(file);
    for (const place of change.forget.bundles) bundles.delete(place);
  }
}

function entriesOf(change: Change): number {
  const { files, bundles } = "learn" in change ? change.learn : change.forget;
  return files.length + bundles.length;
}

/** Saved whole or not at all: a torn file could not be told from a right one. Gives the hash of the file. */
function saveWhole({ whole, journal }: CacheFiles, now: BuildCache): string {
  const text = JSON.stringify({ format, ...stored(now) });
  writeWhole(whole, text);
  rmSync(journal, { force: true });
  return hashOf(text);
}

function stored({ files, bundles }: BuildCache): StoredCache {
  return {
    files: [...files].map(([file, { fingerprint, key, size, time }]) => [file, fingerprint, key, size, time]),
    bundles: [...bundles].map(([place, bundle]) => [
      place,
      bundle.fingerprint,
      [...bundle.files].map(([file, { size, time }]) => [file, size, time] as const),
    ]),
  };
}

function addStored(
  read: StoredCache | Record<string, unknown>,
  files: Map<string, WrittenFile>,
  bundles: Map<string, MadeBundle>,
): void {
  for (const entry of listIn(read.files)) {
    const [file, fingerprint, key, size, time] = listIn(entry);
    if (typeof file !== "string" || typeof fingerprint !== "string" || typeof key !== "number")
      throw new Error("torn");
    files.set(file, { fingerprint, key, ...stamp(size, time) });
  }
  for (const entry of listIn(read.bundles)) {
    const [place, fingerprint, made] = listIn(entry);
    if (typeof place !== "string" || typeof fingerprint !== "string") throw new Error("torn");
    bundles.set(place, { fingerprint, files: new Map(listIn(made).map(stampedFile)) });
  }
}

function stampedFile(entry: unknown): [string, FileStamp] {
  const [file, size, time] = listIn(entry);
  if (typeof file !== "string") throw new Error("torn");
  return [file, stamp(size, time)];
}

function listIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error("torn");
  return value;
}

function stamp(size: unknown, time: unknown): FileStamp {
  if (typeof size !== "number" || typeof time !== "number") throw new Error("torn");
  return { size, time };
}

function hashOf(text: string): string {
  return hash("sha1", text, "hex").slice(0, 20);
}
