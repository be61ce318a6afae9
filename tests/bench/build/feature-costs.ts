import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type InventedArchive, inventArchive } from "./invented-archive.ts";
import { median } from "./median.ts";
import { type Feature, nashra } from "./nashra.ts";
import { runProcess } from "./run-process.ts";

/** Enough for a figure an article, and few enough for cards, which take longer than all the rest. */
const size = 1000;

/** What search and cards, which no peer has, add to a cold build: a sentence for each, in milliseconds an article. */
export async function featureCosts(folder: string, rounds: number): Promise<readonly string[]> {
  const archive = inventArchive(size);
  const bare: number[] = [];
  const search: number[] = [];
  const cards: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await coldSeconds([], archive, folder));
    search.push(await coldSeconds(["search"], archive, folder));
    cards.push(await coldSeconds(["cards"], archive, folder));
  }
  const each = (times: readonly number[]) => (((median(times) - median(bare)) * 1000) / size).toFixed(1);
  return [`search: ${each(search)} ms an article`, `cards: ${each(cards)} ms an article`];
}

async function coldSeconds(
  features: readonly Feature[],
  archive: InventedArchive,
  folder: string,
): Promise<number> {
  const own = join(folder, "feature");
  mkdirSync(own);
  const contender = nashra(features);
  const site = join(own, "site");
  contender.prepare(site, archive);
  const run = await runProcess(contender.command(site, join(own, "output"), join(own, "memory")));
  rmSync(own, { recursive: true });
  return "stopped" in run ? Number.NaN : run.seconds;
}
