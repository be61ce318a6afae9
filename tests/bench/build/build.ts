import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BenchOptions, BenchPart, BenchResult } from "../bench-part.ts";
import { astro } from "./astro.ts";
import { barChart } from "./bar-chart.ts";
import { comparison } from "./comparison.ts";
import type { Contender } from "./contender.ts";
import { eleventy } from "./eleventy.ts";
import { featureCosts } from "./feature-costs.ts";
import { hugo } from "./hugo.ts";
import { inventArchive } from "./invented-archive.ts";
import { type Measured, measureSize } from "./measure-size.ts";
import { nashra } from "./nashra.ts";

/** How long Nashra and others take to make the same site, and what they need for it. */
export const build: BenchPart = { name: "build", measure };

const peers: Readonly<Record<string, Contender>> = { hugo, eleventy, astro };

/** What was measured at one size of archive. */
export type MeasuredSize = { readonly articles: number; readonly measured: readonly Measured[] };

async function measure(options: BenchOptions): Promise<BenchResult> {
  const folder = mkdtempSync(join(fastFolder(), "nashra-bench-"));
  try {
    const { contenders, notes } = whoTakesPart(options.peers, folder);
    const sizes: MeasuredSize[] = [];
    for (const articles of options.sizes) {
      const own = join(folder, String(articles));
      mkdirSync(own);
      const measured = await measureSize(contenders, inventArchive(articles), own, options.rounds);
      sizes.push({ articles, measured });
      rmSync(own, { recursive: true });
    }
    if (options.chart !== undefined) writeFileSync(options.chart, barChart(sizes));
    const costs = await featureCosts(Math.min(...options.sizes), folder, options.rounds);
    return { table: comparison(sizes), notes: [...costs, ...notes] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function whoTakesPart(names: readonly string[], folder: string) {
  const contenders: Contender[] = [];
  const notes: string[] = [];
  for (const contender of [nashra(), ...names.map(peerNamed)]) {
    const ready = contender.ready(folder);
    const takesPart = "version" in ready;
    notes.push(`${contender.name}: ${takesPart ? ready.version : `left out, ${ready.missing}`}`);
    if (takesPart) contenders.push(contender);
  }
  return { contenders, notes };
}

function peerNamed(name: string): Contender {
  const peer = Object.hasOwn(peers, name) ? peers[name] : undefined;
  if (peer === undefined) throw new Error(`--peers ${name}: ${Object.keys(peers).join(", ")}`);
  return peer;
}

/** Memory where the system offers it as a folder: a disk takes seconds to forget a large site just deleted. */
function fastFolder(): string {
  return existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
}
