import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPageJudge, type PageJudge } from "../../support/page-judge.ts";
import { serveFolder } from "../../support/serve-folder.ts";
import { alignedTable } from "../aligned-table.ts";
import type { BenchOptions, BenchPart, BenchResult } from "../bench-part.ts";
import { kinds, medianLoad, type PageLoad, pageLoad } from "./page-load.ts";
import { scoresOf } from "./scores.ts";
import { type SiteToLoad, sitesToLoad } from "./sites-to-load.ts";

/** What a page costs those who read it on a phone far from the city: bytes, requests and time, and Lighthouse's scores. */
export const reader: BenchPart = { name: "reader", measure };

const headings = ["site", "page", ...kinds, "sum", "requests", "LCP ms", "TBT ms", "CLS"];

async function measure({ peers, rounds }: BenchOptions): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "nashra-reader-"));
  try {
    const { sites, notes } = await sitesToLoad(peers, folder);
    const rows: string[][] = [];
    for (const site of sites) rows.push(...(await rowsOf(site, rounds)));
    const [sample] = sites;
    const scores = sample === undefined ? [] : await scoresOf(sample, rounds);
    return { table: [headings, ...rows], notes: [...explanation, "", alignedTable(scores), "", ...notes] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const explanation = [
  "Bytes with their headers, packed with brotli as hosts do, of a first visit up to the last of what follows the load;",
  "Lighthouse's phone, network and processor held back while it loads (slow 4G, four times slower), medians.",
];

async function rowsOf({ name, folder, pages }: SiteToLoad, rounds: number): Promise<string[][]> {
  const served = await serveFolder(folder, { packed: true });
  const judge = await openPageJudge("light");
  try {
    const rows: string[][] = [];
    for (const [kind, path] of Object.entries(pages)) {
      const loads: PageLoad[] = [];
      for (let round = 0; round < rounds; round += 1) loads.push(await heldBack(judge, served.url + path));
      const row = [name, kind, ...cellsOf(medianLoad(loads))];
      process.stderr.write(`${row.join(" · ")}\n`);
      rows.push(row);
    }
    return rows;
  } finally {
    await judge.close();
    await served.close();
  }
}

/** `devtools` really holds the browser back, where Lighthouse by itself would reckon what would have been. */
async function heldBack(judge: PageJudge, address: string): Promise<PageLoad> {
  return pageLoad(
    await judge.judge(address, { throttlingMethod: "devtools", onlyCategories: ["performance"] }),
  );
}

function cellsOf({ bytes, requests, largestPaint, blocked, shift }: PageLoad): string[] {
  const whole = (value: number) => Math.round(value).toLocaleString("en");
  const each = kinds.map((kind) => bytes[kind]);
  const sum = each.reduce((total, one) => total + one, 0);
  return [...[...each, sum, requests, largestPaint, blocked].map(whole), shift.toFixed(3)];
}
