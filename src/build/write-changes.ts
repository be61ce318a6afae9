import { join } from "node:path";
import { foldedPath } from "../arabic/folded-path.ts";
import type { OpenCache } from "./build-cache.ts";
import type { BuildTeam } from "./build-team.ts";
import { stampOf } from "./file-stamp.ts";
import { madeOnce, pruneMade } from "./made-once.ts";
import { type OutputContents, removeFromOutput } from "./output-folder.ts";
import type { PageWriter } from "./page-writer.ts";
import { makeRoom, placeCopy } from "./place-file.ts";
import type { Plan, PlannedCopy, PlannedPage } from "./planned-page.ts";
import type { OnProgress, Stage } from "./progress.ts";
import { type Standing, standingParts } from "./standing-parts.ts";
import type { BuildCache, Learned, MadeBundle } from "./what-was-written.ts";
import { type WrittenBundle, writeBundles } from "./write-bundles.ts";
import { writePlanned } from "./write-planned.ts";
import type { SharePages } from "./write-share.ts";
import type { WrittenFile } from "./written-files.ts";

/** Output files by what became of them. */
export type Changes = {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
};

/** Where a build goes; the output is claimed, and both folders are ours alone while it lasts. */
export type Destination = {
  readonly output: string;
  readonly cache: string;
  readonly known: OpenCache;
  /** What stands in the output now. */
  readonly present: OutputContents;
  readonly write: PageWriter;
  /** Threads that help when pages are many. */
  readonly team?: BuildTeam | undefined;
};

/** What is to stand there, and how its pages are shared with a team: by their places in the list of `all` pages. */
type Wanted = {
  readonly plan: Plan;
  readonly all: readonly PlannedPage[];
  readonly share: SharePages;
};

/**
 * Brings the output folder to the plan: what changed is written, what vanished is removed, nothing else is touched.
 * Four steps make it safe to be killed anywhere: first the cache forgets what is about to change, then files are
 * written, then what is no longer wanted goes (so that a full disk leaves every earlier page where it was), then the
 * cache learns the new state. A file written before a kill is written again, never believed.
 */
export async function writeChanges(
  { plan, all, share }: Wanted,
  { output, cache: cacheFolder, known: cache, present, write, team }: Destination,
  onProgress: OnProgress,
): Promise<Changes> {
  const madeFolder = join(cacheFolder, "made");
  const standing = standingParts(plan, cache.known, present);
  const { dirty, stale, rekeyed } = standing;
  if (isDone(standing, cache.known, present)) {
    if (rekeyed.size > 0) cache.learn({ files: new Map(), bundles: rekeyed });
    return { written: [], unchanged: countFiles(cache.known), removed: [] };
  }
  cache.forget(stale.files, stale.bundles);
  removeOtherSpellings(dirty, output, present);
  const step = (stage: Stage, total: number) => (done: number) => onProgress({ stage, done, total });
  const copied = step("copying", dirty.copies.length);
  const copies = dirty.copies.map((copy, index) => {
    copied(index);
    return writeCopy(copy, output, present);
  });
  for (const { file } of dirty.pages) makeRoom(output, file, present);
  const rendered = step("pages", dirty.pages.length);
  if (dirty.pages.length > 0) rendered(0);
  const pages = await writePlanned(all, dirty.pages, { output, write, share, team }, rendered);
  const made = step("bundles", dirty.bundles.length);
  if (dirty.bundles.length > 0) made(0);
  const bundles = await writeBundles(dirty.bundles, output, present, madeOnce(madeFolder), made);
  const fresh = learned(copies, pages.known, bundles, output);
  const removed = strays([cache.known, fresh], present);
  if (removed.length > 0) step("removing", removed.length)(0);
  for (const file of removed) removeFromOutput(output, file);
  cache.learn({ files: fresh.files, bundles: new Map([...rekeyed, ...fresh.bundles]) }, filesInOrder(plan));
  pruneMade(madeFolder, plan.bundles);
  const written = [
    ...copies.filter((one) => one.written).map(({ file }) => file),
    ...dirty.pages.flatMap(({ file }) => (pages.same.has(file) ? [] : [file])),
    ...bundles.flatMap((bundle) => bundle.written),
  ];
  return { written, unchanged: countFiles(cache.known) - written.length, removed };
}

/** As the next build will ask for them: pages, then copies (see `standing-parts.ts`). */
function* filesInOrder({ pages, copies }: Plan): Generator<string> {
  for (const { file } of pages) yield file;
  for (const { file } of copies) yield file;
}

/** Everything planned stands, and nothing else: the cache need not be written either. */
function isDone({ dirty, stale }: Standing, known: BuildCache, present: OutputContents): boolean {
  const left = dirty.pages.length + dirty.copies.length + dirty.bundles.length;
  const going = stale.files.length + stale.bundles.length;
  return left + going === 0 && countFiles(known) === present.files.size;
}

/**
 * A file that differs from one that is about to be written by case alone goes first: on a disk that tells no case it is
 * the same file, and removing it last would remove the new one. What is there already under its own name is alone there.
 */
function removeOtherSpellings(dirty: Plan, output: string, present: OutputContents): void {
  const fresh = [...dirty.pages, ...dirty.copies].filter(({ file }) => !present.files.has(file));
  if (fresh.length === 0) return;
  const folded = new Set(fresh.map(({ file }) => foldedPath(file)));
  for (const file of present.files.keys()) if (folded.has(foldedPath(file))) removeFromOutput(output, file);
}

type WrittenCopy = { readonly file: string; readonly fingerprint: string; readonly written: boolean };

/** The bytes that are written are the bytes that are remembered, also when the file has changed since it was planned. */
function writeCopy({ from, file }: PlannedCopy, output: string, present: OutputContents): WrittenCopy {
  const { hash, written } = placeCopy(output, file, from, present);
  return { file, fingerprint: hash, written };
}

function learned(
  copies: readonly WrittenCopy[],
  pages: ReadonlyMap<string, WrittenFile>,
  bundles: readonly WrittenBundle[],
  output: string,
): Learned {
  const files = copies.map(({ file, fingerprint }): [string, WrittenFile] => [
    file,
    { fingerprint, key: 0, ...stampOf(join(output, file)) },
  ]);
  const made = bundles.map(({ place, made }): [string, MadeBundle] => [place, made]);
  return { files: new Map([...files, ...pages]), bundles: new Map(made) };
}

/** What stood in the output and belongs to nothing that is known. */
function strays(known: readonly (BuildCache | Learned)[], present: OutputContents): string[] {
  const inBundles = new Set(known.flatMap(({ bundles }) => [...bundles.values()].flatMap(filesOf)));
  const isOwned = (file: string) => known.some(({ files }) => files.has(file)) || inBundles.has(file);
  const strangers: string[] = [];
  for (const file of present.files.keys()) if (!isOwned(file)) strangers.push(file);
  return strangers;
}

function filesOf({ files }: MadeBundle): string[] {
  return [...files.keys()];
}

function countFiles({ files, bundles }: BuildCache): number {
  return [...bundles.values()].reduce((sum, bundle) => sum + bundle.files.size, files.size);
}
