import { join } from "node:path";
import type { Assets } from "../model/views.ts";
import { type FileStamp, stampOf } from "./output-folder.ts";
import type { PageWriter } from "./page-writer.ts";
import type { PlannedPage } from "./planned-page.ts";

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

/** A page that stands in the output. */
export type WrittenPage = FileStamp & {
  readonly place: number;
  readonly fingerprint: string;
  readonly key: number;
};

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
    await write(taken, output, () => rendered(Atomics.add(progress, 1, 1) + 1));
    for (const [index, page] of taken.entries())
      written.push({
        place: some[index] ?? -1,
        fingerprint: page.fingerprint(),
        key: page.key(),
        ...stampOf(join(output, page.file)),
      });
  }
  return written;
}
