import { join } from "node:path";
import { foldedPath } from "../arabic/folded-path.ts";
import type { OpenCache } from "./build-cache.ts";
import type { BuildTeam } from "./build-team.ts";
import { madeOnce, pruneMade } from "./made-once.ts";
import { type OutputContents, removeFromOutput, stampOf } from "./output-folder.ts";
import type { PageWriter } from "./page-writer.ts";
import { makeRoom, placeCopy } from "./place-file.ts";
import type { Plan, PlannedCopy, PlannedPage } from "./planned-page.ts";
import type { OnProgress, Stage } from "./progress.ts";
import { dirtyParts, keptParts } from "./standing-parts.ts";
import type { BuildCache, MadeBundle, WrittenFile } from "./what-was-written.ts";
import { type WrittenBundle, writeBundles } from "./write-bundles.ts";
import { writePlanned } from "./write-planned.ts";
import type { SharePages } from "./write-share.ts";

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
  const { known } = cache;
  const madeFolder = join(cacheFolder, "made");
  const dirty = dirtyParts(plan, known, present);
  const kept = keptParts(plan, known, dirty);
  if (isDone(plan, kept, present)) {
    if (kept.rekeyed.files.size + kept.rekeyed.bundles.size > 0) cache.learn(kept, kept.rekeyed);
    return { written: [], unchanged: countFiles(kept), removed: [] };
  }
  cache.forget(...notKept(known, kept));
  removeOtherSpellings(plan, output, present);
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
  const fresh = learned(copies, pages, bundles, output);
  const now = together(kept, fresh);
  const removed = strays(now, present);
  if (removed.length > 0) step("removing", removed.length)(0);
  for (const file of removed) removeFromOutput(output, file);
  cache.learn(now, together(kept.rekeyed, fresh));
  pruneMade(madeFolder, plan.bundles);
  const written = [
    ...copies.filter((one) => one.written).map(({ file }) => file),
    ...dirty.pages.map(({ file }) => file),
    ...bundles.flatMap((bundle) => bundle.written),
  ];
  return { written, unchanged: countFiles(now) - written.length, removed };
}

/** What is to change or to go: files, and places of bundles. */
function notKept(known: BuildCache, kept: BuildCache): [files: string[], bundles: string[]] {
  return [
    [...known.files.keys()].filter((file) => !kept.files.has(file)),
    [...known.bundles.keys()].filter((place) => !kept.bundles.has(place)),
  ];
}

/** Everything planned stands, and nothing else: the cache need not be written either. */
function isDone(plan: Plan, kept: BuildCache, present: OutputContents): boolean {
  return (
    kept.files.size === plan.pages.length + plan.copies.length &&
    kept.bundles.size === plan.bundles.length &&
    countFiles(kept) === present.files.size
  );
}

/**
 * A file that differs from a planned one by case alone goes first: on a disk that tells no case it is the same file,
 * and removing it last would remove the new one.
 */
function removeOtherSpellings(plan: Plan, output: string, present: OutputContents): void {
  const wanted = new Set([...plan.pages, ...plan.copies].map(({ file }) => file));
  const others = [...present.files.keys()].filter((file) => !wanted.has(file));
  if (others.length === 0) return;
  const folded = new Set([...wanted].map(foldedPath));
  for (const file of others) if (folded.has(foldedPath(file))) removeFromOutput(output, file);
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
): BuildCache {
  const files = copies.map(({ file, fingerprint }): [string, WrittenFile] => [
    file,
    { fingerprint, key: 0, ...stampOf(join(output, file)) },
  ]);
  const made = bundles.map(({ place, made }): [string, MadeBundle] => [place, made]);
  return { files: new Map([...files, ...pages]), bundles: new Map(made) };
}

function together(a: BuildCache, b: BuildCache): BuildCache {
  return {
    files: new Map([...a.files, ...b.files]),
    bundles: new Map([...a.bundles, ...b.bundles]),
  };
}

/** What stood in the output and belongs to nothing. */
function strays(now: BuildCache, present: OutputContents): string[] {
  const owned = new Set([...now.files.keys(), ...[...now.bundles.values()].flatMap(filesOf)]);
  return [...present.files.keys()].filter((file) => !owned.has(file));
}

function filesOf({ files }: MadeBundle): string[] {
  return [...files.keys()];
}

function countFiles({ files, bundles }: BuildCache): number {
  return [...bundles.values()].reduce((sum, bundle) => sum + bundle.files.size, files.size);
}
