import { buildArchive } from "../archive/build-archive.ts";
import type { PromisedAddress } from "../archive/promised-addresses.ts";
import type { Problem } from "../model/problem.ts";
import { checkContent } from "./check-content.ts";
import { noFileMemory } from "./file-memory.ts";
import { lastGoodVersions } from "./last-good-versions.ts";
import { unrecordedUrls } from "./unrecorded-urls.ts";
import { vanishedUrls } from "./vanished-urls.ts";

/** The published addresses of a newsroom against its ledger. */
export type PublishedUrls = {
  readonly unrecorded: readonly PromisedAddress[];
  /** What is wrong with the ledger, or with the folder when nothing can be read. */
  readonly problems: readonly Problem[];
  readonly timezone: string;
};

/**
 * Reads the content folder and compares what readers can reach at `now` (milliseconds since 1970) with the ledger. Last good
 * versions count, as in a build.
 */
export async function publishedUrls(folder: string, now: number, lastGood?: string): Promise<PublishedUrls> {
  const versionsOf = lastGoodVersions(folder, lastGood);
  const { content, problems } = await checkContent(folder, noFileMemory(), versionsOf);
  if (content === undefined) return { unrecorded: [], problems, timezone: "UTC" };
  const inLedger = problems.filter(({ path }) => path.startsWith("urls/"));
  return {
    unrecorded: unrecordedUrls(content, buildArchive(content, now)),
    problems: [...inLedger, ...vanishedUrls(content, now)],
    timezone: content.settings.timezone,
  };
}
