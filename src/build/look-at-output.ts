import { lstatSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { cacheSize, openCache } from "./build-cache.ts";
import { type FileStamp, strange } from "./file-stamp.ts";
import { isOurs, type OutputContents, outputContents, type StampedFiles } from "./output-folder.ts";
import { removeEmptyFolders, type WalkedOutput, walkOutput } from "./walk-output.ts";
import type { BuildCache } from "./what-was-written.ts";

/** How an output folder differs from what the cache says of it. */
export type OutputDifference = {
  readonly missing: readonly string[];
  /** Files that somebody changed or that nobody knows, as they stand there. */
  readonly other: readonly (readonly [file: string, stamp: FileStamp])[];
};

export type OutputPlace = { readonly cache: string; readonly output: string };

/** A cache of so many bytes speaks of about ten thousand files: looking at them takes longer than starting a thread. */
export const largeCache = 2_000_000;

/**
 * Begins to look at the output folder, which must be locked, while this thread reads the content; the function that it
 * gives waits for the answer. A small site is looked at when the answer is wanted; a folder that is not ours is not looked at.
 */
export function lookAtOutput(
  { cache, output }: OutputPlace,
  worthThread = largeCache,
): (known: BuildCache) => Promise<OutputContents | undefined> {
  if (!isOurs(output)) return async () => undefined;
  if (cacheSize(cache, output) < worthThread) return async () => outputContents(output);
  const difference = differenceInThread({ cache, output });
  return async (known) => {
    const found = await difference;
    return found === undefined ? outputContents(output) : contentsFrom(output, known, found);
  };
}

/** Undefined when the thread broke down: then this one looks. */
function differenceInThread(place: OutputPlace): Promise<OutputDifference | undefined> {
  const worker = new Worker(new URL("./output-thread.ts", import.meta.url), { workerData: place });
  return new Promise((resolve) => {
    worker.once("message", resolve);
    worker.once("error", () => resolve(undefined));
    worker.once("exit", () => resolve(undefined));
  });
}

/**
 * Whether the output folder is ours and holds every file as the last build left it, and no other. Asks for no lock and
 * changes nothing, so another build may be at work there: then no.
 */
export function isOutputAsLeft(place: OutputPlace): boolean {
  try {
    if (!isOurs(place.output)) return false;
    const { missing, other } = differenceFrom(
      openCache(place.cache, place.output).known,
      walkOutput(place.output),
    );
    return missing.length + other.length === 0;
  } catch {
    // What was listed was gone before it was looked at, or cannot be read: the build says so, if it cannot help it.
    return false;
  }
}

/** What the thread does: lists the folder, where nothing is left of folders that hold nothing, and says only what differs. */
export function outputDifference({ cache, output }: OutputPlace): OutputDifference {
  const walked = walkOutput(output);
  removeEmptyFolders(output, walked);
  return differenceFrom(openCache(cache, output).known, walked);
}

/** Both lists stand in one order, and are walked beside each other. */
function differenceFrom(known: BuildCache, { names, stamps }: WalkedOutput): OutputDifference {
  const missing: string[] = [];
  const other: [file: string, stamp: FileStamp][] = [];
  let place = 0;
  const noteOthersBefore = (file: string | undefined) => {
    for (
      let name = names[place];
      name !== undefined && (file === undefined || name < file);
      name = names[place]
    )
      other.push([name, stamps[place++] ?? strange]);
  };
  for (const [file, left] of stampsInOrder(known)) {
    noteOthersBefore(file);
    if (names[place] !== file) missing.push(file);
    else {
      const there = stamps[place++] ?? strange;
      if (there.size !== left.size || there.time !== left.time) other.push([file, there]);
    }
  }
  noteOthersBefore(undefined);
  return { missing, other };
}

/** The output folder, if it holds what the cache says of it and nothing else. */
export function outputAsLeft(output: string, known: BuildCache): OutputContents {
  return contentsFrom(output, known, { missing: [], other: [] });
}

function contentsFrom(output: string, known: BuildCache, difference: OutputDifference): OutputContents {
  // Asked of the disk: it is asked of few files, and gathering all folders takes longer.
  const isFolder = (name: string) => lstatSync(join(output, name), { throwIfNoEntry: false })?.isDirectory();
  return {
    files: filesThere(known, difference),
    folders: { has: (name) => isFolder(name) === true },
  };
}

/** What is known stands as it was left but for what differs: a map of all files would be made for a few of them. */
function filesThere({ files, bundles }: BuildCache, difference: OutputDifference): StampedFiles {
  const missing = new Set(difference.missing);
  const other = new Map(difference.other);
  const inBundles = new Map([...bundles.values()].flatMap((bundle) => [...bundle.files]));
  const isKnown = (file: string) => files.has(file) || inBundles.has(file);
  const strangers = [...other.keys()].filter((file) => !isKnown(file));
  // Most often nothing differs, and asking even an empty table of a name costs the hash of the name.
  if (missing.size + other.size === 0)
    return {
      size: files.size + inBundles.size,
      get: (file) => files.get(file) ?? inBundles.get(file),
      has: isKnown,
      *keys() {
        yield* files.keys();
        yield* inBundles.keys();
      },
    };
  const left = (file: string) => (missing.has(file) ? undefined : (files.get(file) ?? inBundles.get(file)));
  return {
    size: files.size + inBundles.size - missing.size + strangers.length,
    get: (file) => other.get(file) ?? left(file),
    has: (file) => other.has(file) || (!missing.has(file) && isKnown(file)),
    *keys() {
      for (const file of files.keys()) if (!missing.has(file)) yield file;
      for (const file of inBundles.keys()) if (!missing.has(file)) yield file;
      yield* strangers;
    },
  };
}

/** Every file that a build is known to have written, in the order of their names. */
function stampsInOrder({ files, bundles }: BuildCache): (readonly [file: string, stamp: FileStamp])[] {
  const inBundles = [...bundles.values()].flatMap((bundle) => [...bundle.files]);
  // Most are in order already: those are told first.
  return [...files.byName(), ...inBundles].sort(([a], [b]) => (a < b ? -1 : 1));
}
