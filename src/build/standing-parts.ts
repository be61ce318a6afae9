import type { OutputContents } from "./output-folder.ts";
import type { Plan, PlannedBundle } from "./planned-page.ts";
import type { BuildCache, MadeBundle } from "./what-was-written.ts";
import type { WrittenFile } from "./written-files.ts";

/** A plan held against what is known and what is there. */
export type Standing = {
  /** What the output does not hold yet as it should be. */
  readonly dirty: Plan;
  /** What is known and does not stand as planned: it changes or goes. */
  readonly stale: { readonly files: readonly string[]; readonly bundles: readonly string[] };
  /** Bundles that stand, whose inputs have another key and the same fingerprint. */
  readonly rekeyed: ReadonlyMap<string, MadeBundle>;
};

/** Each page is asked once: there may be a hundred thousand. */
export function standingParts(plan: Plan, known: BuildCache, present: OutputContents): Standing {
  const rekeyed = new Map<string, MadeBundle>();
  const stale: string[] = [];
  let met = 0;
  const stands = (file: string, asPlanned: (before: WrittenFile) => boolean): boolean => {
    const before = known.files.get(file);
    if (before === undefined) return false;
    met += 1;
    if (isAsLeft(file, before, present) && asPlanned(before)) return true;
    stale.push(file);
    return false;
  };
  const pages = plan.pages.filter((page) => {
    const key = page.key();
    return !stands(page.file, (before) =>
      key === 0 ? page.fingerprint() === before.fingerprint : key === before.key,
    );
  });
  const copies = plan.copies.filter(
    ({ file, fingerprint }) => !stands(file, (before) => before.fingerprint === fingerprint),
  );
  const made = plan.bundles.filter((bundle) => {
    const before = known.bundles.get(bundle.place);
    if (before === undefined || !bundleStands(bundle, before, present)) return true;
    const { place, key = 0 } = bundle;
    if (key !== before.key) rekeyed.set(place, { ...before, key });
    return false;
  });
  const remade = new Set(made.map(({ place }) => place));
  const places = new Set(plan.bundles.map(({ place }) => place));
  return {
    dirty: { pages, copies, bundles: made },
    stale: {
      files: met === known.files.size ? stale : [...stale, ...unplanned(plan, known)],
      bundles: [...known.bundles.keys()].filter((place) => remade.has(place) || !places.has(place)),
    },
    rekeyed,
  };
}

function bundleStands({ fingerprint }: PlannedBundle, before: MadeBundle, present: OutputContents): boolean {
  return (
    before.fingerprint === fingerprint &&
    [...before.files].every(([file, left]) => isAsLeft(file, left, present))
  );
}

/** The file is there as an earlier build left it. */
function isAsLeft(file: string, left: { size: number; time: number }, present: OutputContents): boolean {
  const now = present.files.get(file);
  return now !== undefined && left.size === now.size && left.time === now.time;
}

function unplanned({ pages, copies }: Plan, known: BuildCache): string[] {
  const planned = new Set<string>();
  for (const { file } of pages) planned.add(file);
  for (const { file } of copies) planned.add(file);
  return [...known.files.keys()].filter((file) => !planned.has(file));
}
