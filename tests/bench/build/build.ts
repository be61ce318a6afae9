import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions, BenchPart, BenchResult } from "../bench-part.ts";
import { barChart } from "./bar-chart.ts";
import { type Case, cases } from "./cases.ts";
import { comparison } from "./comparison.ts";
import type { Contender } from "./contender.ts";
import { featureCosts } from "./feature-costs.ts";
import { inventArchive } from "./invented-archive.ts";
import { lackOfSpace } from "./lack-of-space.ts";
import { leftOutAsAsked, leftOutBefore } from "./left-out.ts";
import { longBuild, type Measurement, measureSize } from "./measure-size.ts";
import { whoTakesPart } from "./who-takes-part.ts";

/** How long Nashra and others take to make the same site, and what they need for it. */
export const build: BenchPart = { name: "build", measure };

async function measure(options: BenchOptions): Promise<BenchResult> {
  const asked = casesNamed(options.cases);
  const folder = mkdtempSync(join(options.folder ?? fastFolder(), "nashra-bench-"));
  try {
    const { contenders, notes } = whoTakesPart(options.peers, folder);
    const names = contenders.map(({ name }) => name);
    const sizes: Measurement[] = [];
    for (const articles of options.sizes) {
      const measured = await measureIn(folder, contenders, asked, articles, options.rounds, sizes.at(-1));
      if (typeof measured === "string") notes.push(measured);
      else sizes.push(measured);
    }
    if (sizes.length === 0) return notes.join("\n");
    if (options.chart !== undefined) writeFileSync(options.chart, barChart(sizes, names));
    const costs = await featureCosts(folder, options.rounds);
    return {
      table: comparison(sizes, names),
      notes: [...sizes.flatMap(exceptions), ...costs, ...notes],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A measurement, or why there is no room for one. */
async function measureIn(
  folder: string,
  contenders: readonly Contender[],
  asked: readonly Case[],
  articles: number,
  rounds: number,
  before: Measurement | undefined,
): Promise<Measurement | string> {
  const tooSlow = contenders.flatMap(
    (one) => leftOutAsAsked(one, articles) ?? leftOutBefore(one.name, articles, before) ?? [],
  );
  const trying = contenders.filter(({ name }) => tooSlow.every(({ contender }) => contender !== name));
  const lack = lackOfSpace(folder, articles, trying.length);
  if (lack !== undefined) return lack;
  const own = join(folder, String(articles));
  mkdirSync(own);
  const measured = await measureSize(trying, asked, inventArchive(articles), own, rounds);
  rmSync(own, { recursive: true });
  return { ...measured, leftOut: [...tooSlow, ...measured.leftOut] };
}

/** The cold build is never missing, since the others start from its output. */
function casesNamed(keys: readonly string[] | undefined): readonly Case[] {
  const unknown = keys?.find((key) => cases.every((one) => one.key !== key));
  if (unknown !== undefined) throw new Error(`--cases ${unknown}: ${cases.map(({ key }) => key).join(", ")}`);
  return cases.filter(({ key }) => key === "cold" || keys === undefined || keys.includes(key));
}

/** Who has fewer figures than the others at one size, or figures of fewer rounds. */
function exceptions({ articles, measured, leftOut }: Measurement): readonly string[] {
  const size = `${articles.toLocaleString("en")} articles`;
  const long = measured.filter(({ seconds }) => seconds > longBuild).map(({ contender }) => contender);
  return [
    ...leftOut.map(({ contender, reason }) => `${size}: ${contender} ${reason}`),
    ...[...new Set(long)].map(
      (name) => `${size}: ${name} no further round after a build of over ${longBuild} s`,
    ),
  ];
}

/** Memory where the system offers it as a folder: a disk takes seconds to forget a large site just deleted. */
function fastFolder(): string {
  return existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
}
