import { join } from "node:path";
import { killBuilds } from "../support/kill-builds.ts";

/** The long version of tests/build/killed.test.ts. Gives one line of what was seen; throws when a build was wrong. */
export async function soakKills(work: string, kills: number): Promise<string> {
  const { midway, tooEarly, tooLate } = await killBuilds(join(work, "kills"), kills);
  return `${kills} kills: ${midway} while writing, ${tooEarly} before, ${tooLate} after; every next build was right.`;
}
