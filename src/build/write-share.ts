import { join } from "node:path";
import type { Assets } from "../model/views.ts";
import { stampOf } from "./file-stamp.ts";
import type { PageWriter } from "./page-writer.ts";
import type { PlannedPage } from "./planned-page.ts";
import type { WrittenFile } from "./written-files.ts";

/** Pages that several threads write together: each takes the next few until none are left. */
export type SharedPages = {
  readonly output: string;
  /** Places in the plan's list of pages. */
  readonly places: Int32Array;
  /** In memory that all threads share: how many of `places` have been taken, and how many pages are under way or done. */
  readonly progress: Int32Array;
} & PlanFacts;

/** What a thread needs to plan as the first one did, beside the content folder. */
type PlanFacts = {
  /** What all threads must have planned alike, as `planDigest` gives it. */
  readonly digest: string;
  readonly assets: Assets;
  /** The related articles of each; see `related-memory.ts`. */
  readonly related: Int32Array;
};

/** Shares pages of one plan, by their places in it. */
export type SharePages = (places: readonly number[], output: string) => SharedPages;

/** A page that stands in the output; `isSame` where it stood there before with the same bytes. */
export type WrittenPage = WrittenFile & { readonly place: number; readonly isSame: boolean };

/** So many pages are taken at once: few enough that all threads end together. */
const atOnce = 100;

export function sharedPages(output: string, places: readonly number[], facts: PlanFacts): SharedPages {
  return {
    output,
    places: Int32Array.from(places),
    progress: new Int32Array(new SharedArrayBuffer(8)),
    ...facts,
  };
}

/** Writes shared pages until all are taken. */
export async function writeShare(
  { output, places, progress }: SharedPages,
  pages: readonly PlannedPage[],
  write: PageWriter,
  rendered: (count: number) => void = () => undefined,
): Promise<WrittenPage[]> {
  const written: WrittenPage[] = [];
  const next = () => Atomics.add(progress, 0, atOnce);
  for (let start = next(); start < places.length; start = next()) {
    const some = [...places.subarray(start, start + atOnce)];
    const taken = some.flatMap((place) => pages[place] ?? []);
    const same = new Set(await write(taken, output, () => rendered(Atomics.add(progress, 1, 1) + 1)));
    for (const [index, page] of taken.entries())
      written.push({ place: some[index] ?? -1, isSame: same.has(page.file), ...knownOf(page, output) });
  }
  return written;
}

/** What the next build is told of a page that has just been written: the one mark that it will be known by. */
export function knownOf(page: PlannedPage, output: string): WrittenFile {
  const key = page.key();
  return { fingerprint: key === 0 ? page.fingerprint() : "", key, ...stampOf(join(output, page.file)) };
}
