import type { BuildTeam } from "./build-team.ts";
import type { PageWriter } from "./page-writer.ts";
import type { PlannedPage } from "./planned-page.ts";
import { knownOf, type SharePages, type WrittenPage, writeShare } from "./write-share.ts";
import type { WrittenFile } from "./written-files.ts";

/** Where pages go, who writes them, and who helps. */
type Writing = {
  readonly output: string;
  readonly write: PageWriter;
  readonly share: SharePages;
  readonly team: BuildTeam | undefined;
};

/** What is known of each page then, by its file, and the files that already held the same bytes and were left alone. */
type WrittenPages = {
  readonly known: ReadonlyMap<string, WrittenFile>;
  readonly same: ReadonlySet<string>;
};

/** Writes the pages that are `dirty`, together with the team when they are many. `planned` are all pages of the site. */
export async function writePlanned(
  planned: readonly PlannedPage[],
  dirty: readonly PlannedPage[],
  { output, write, share, team }: Writing,
  rendered: (count: number) => void,
): Promise<WrittenPages> {
  const shared = team === undefined ? [] : dirty.filter(team.shares);
  const isShared = team !== undefined && shared.length >= team.worthSharing;
  const written = new Map<string, WrittenFile>();
  const same = new Set<string>();
  if (isShared) {
    const pages = await writeTogether(planned, shared, { output, write, share, team }, rendered);
    for (const { place, isSame, ...known } of pages) {
      const page = planned[place];
      if (page === undefined) continue;
      written.set(page.file, known);
      if (isSame) same.add(page.file);
    }
  }
  // Also what a member of the team has left undone: whatever kept it from that is met and told here.
  const left = dirty.filter(({ file }) => !written.has(file));
  const before = written.size;
  if (left.length > 0)
    for (const file of await write(left, output, (count) => rendered(before + count))) same.add(file);
  for (const page of left) written.set(page.file, knownOf(page, output));
  return { known: written, same };
}

async function writeTogether(
  planned: readonly PlannedPage[],
  shared: readonly PlannedPage[],
  { output, write, share, team }: Writing & { readonly team: BuildTeam },
  rendered: (count: number) => void,
): Promise<readonly WrittenPage[]> {
  const wanted = new Set(shared);
  const places = planned.flatMap((page, place) => (wanted.has(page) ? [place] : []));
  const pages = share(places, output);
  const others = team.write(pages);
  try {
    const own = await writeShare(pages, planned, write, rendered);
    return [...own, ...(await others)];
  } catch (error) {
    // Nobody may go on writing into an output that is no longer ours.
    Atomics.store(pages.progress, 0, places.length);
    await others;
    throw error;
  }
}
