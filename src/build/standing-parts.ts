import type { OutputContents } from "./output-folder.ts";
import type { Plan, PlannedBundle, PlannedCopy, PlannedPage } from "./planned-page.ts";
import type { BuildCache, MadeBundle, WrittenFile } from "./what-was-written.ts";

/** The parts of a plan that the output does not hold yet as they should be. */
export type Dirty = Pick<Plan, "pages" | "copies" | "bundles">;

/** Holds a plan against what is known and what is there. */
export function dirtyParts(plan: Plan, known: BuildCache, present: OutputContents): Dirty {
  return {
    pages: plan.pages.filter((page) => !pageStands(page, known, present)),
    copies: plan.copies.filter((copy) => !copyStands(copy, known, present)),
    bundles: plan.bundles.filter((bundle) => !bundleStands(bundle, known, present)),
  };
}

/**
 * The file is there as an earlier build left it, and its inputs are the same. Where what all pages share is another, so
 * is every fingerprint, and none need be made.
 */
function pageStands(page: PlannedPage, known: BuildCache, present: OutputContents): boolean {
  const before = known.files.get(page.file);
  if (before === undefined || !isAsLeft(page.file, before, present)) return false;
  const key = page.key();
  if (key !== 0 && key === before.key) return true;
  return before.fingerprint.startsWith(page.shared) && page.fingerprint() === before.fingerprint;
}

function copyStands({ file, fingerprint }: PlannedCopy, known: BuildCache, present: OutputContents): boolean {
  const before = known.files.get(file);
  return before?.fingerprint === fingerprint && isAsLeft(file, before, present);
}

function bundleStands(
  { place, fingerprint }: PlannedBundle,
  known: BuildCache,
  present: OutputContents,
): boolean {
  const before = known.bundles.get(place);
  return (
    before?.fingerprint === fingerprint &&
    [...before.files].every(([file, left]) => isAsLeft(file, left, present))
  );
}

function isAsLeft(file: string, left: { size: number; time: number }, present: OutputContents): boolean {
  const now = present.files.get(file);
  return now !== undefined && left.size === now.size && left.time === now.time;
}

/** What is known of the parts that stand; `rekeyed` are those whose inputs have another key and the same fingerprint. */
export type Kept = BuildCache & { readonly rekeyed: BuildCache };

export function keptParts(plan: Plan, known: BuildCache, dirty: Dirty): Kept {
  const changing = new Set([...dirty.pages, ...dirty.copies].map(({ file }) => file));
  const remade = new Set(dirty.bundles.map(({ place }) => place));
  const files = new Map<string, WrittenFile>();
  const rekeyed = new Map<string, WrittenFile>();
  for (const page of plan.pages) {
    const left = changing.has(page.file) ? undefined : known.files.get(page.file);
    if (left === undefined) continue;
    const key = page.key();
    const kept = left.key === key ? left : { ...left, key };
    files.set(page.file, kept);
    if (kept !== left) rekeyed.set(page.file, kept);
  }
  for (const { file } of plan.copies) {
    const left = changing.has(file) ? undefined : known.files.get(file);
    if (left !== undefined) files.set(file, left);
  }
  const bundles = new Map<string, MadeBundle>();
  const rekeyedBundles = new Map<string, MadeBundle>();
  for (const { place, key = 0 } of plan.bundles) {
    const left = remade.has(place) ? undefined : known.bundles.get(place);
    if (left === undefined) continue;
    const made = left.key === key ? left : { ...left, key };
    bundles.set(place, made);
    if (made !== left) rekeyedBundles.set(place, made);
  }
  return { files, bundles, rekeyed: { files: rekeyed, bundles: rekeyedBundles } };
}
