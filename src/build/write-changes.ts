import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BuildCache, readCache, saveCache, type WrittenFile } from "./build-cache.ts";
import { claimOutput, filesInOutput, removeFromOutput, sizeAndTime } from "./output-folder.ts";
import type { Plan, PlannedCopy, PlannedPage } from "./planned-page.ts";

/** Writes pages into a folder; Eleventy's part, handed in so that this room need not know it. */
export type PageWriter = (pages: readonly PlannedPage[], output: string) => Promise<void>;

/** Output files by what became of them. */
export type Changes = {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
};

/**
 * Brings the output folder to the plan: what changed is written, what vanished is removed, nothing else is touched.
 * Three steps make it safe to be killed anywhere: first the cache forgets what is about to change, then files are
 * written and removed, then the cache learns them. A file written before a kill is written again, never believed.
 */
export async function writeChanges(
  plan: Plan,
  output: string,
  cacheFolder: string,
  write: PageWriter,
): Promise<Changes> {
  claimOutput(output);
  const present = filesInOutput(output);
  const known = readCache(cacheFolder, output);
  const planned = [...plan.pages, ...plan.copies];
  const isDirty = (one: PlannedPage | PlannedCopy) => !stands(one, known, present);
  const dirty = { pages: plan.pages.filter(isDirty), copies: plan.copies.filter(isDirty) };
  const written = [...dirty.pages, ...dirty.copies].map(({ file }) => file);
  const wanted = new Set(planned.map(({ file }) => file));
  const removed = [...present.keys()].filter((file) => !wanted.has(file));
  if (written.length > 0 || removed.length > 0 || known.size !== wanted.size) {
    const kept = keptFiles(known, wanted, written);
    saveCache(cacheFolder, output, kept);
    for (const file of removed) removeFromOutput(output, file);
    for (const copy of dirty.copies) copyTo(output, copy);
    await write(dirty.pages, output);
    saveCache(cacheFolder, output, new Map([...kept, ...learned([...dirty.pages, ...dirty.copies], output)]));
  }
  return { written, unchanged: planned.length - written.length, removed };
}

/** The file is there as an earlier build left it, and its inputs are the same. */
function stands(
  { file, fingerprint }: PlannedPage | PlannedCopy,
  known: BuildCache,
  present: ReadonlyMap<string, { size: number; time: number }>,
): boolean {
  const before = known.get(file);
  const now = present.get(file);
  return (
    before?.fingerprint === fingerprint &&
    now !== undefined &&
    before.size === now.size &&
    before.time === now.time
  );
}

function keptFiles(known: BuildCache, wanted: ReadonlySet<string>, written: readonly string[]): BuildCache {
  const dirty = new Set(written);
  return new Map([...known].filter(([file]) => wanted.has(file) && !dirty.has(file)));
}

function copyTo(output: string, { from, file }: PlannedCopy): void {
  mkdirSync(dirname(join(output, file)), { recursive: true });
  copyFileSync(from, join(output, file));
}

function learned(files: readonly (PlannedPage | PlannedCopy)[], output: string): [string, WrittenFile][] {
  return files.map(({ file, fingerprint }) => [file, { fingerprint, ...sizeAndTime(join(output, file)) }]);
}
