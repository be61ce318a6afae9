import { type Colours, openPageJudge } from "../../support/page-judge.ts";
import { serveFolder } from "../../support/serve-folder.ts";
import type { BenchTable } from "../bench-part.ts";
import { median } from "../build/median.ts";
import type { SiteToLoad } from "./sites-to-load.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/**
 * Lighthouse's scores of each page in both colours, of a hundred, as it gives them by itself: on a phone, performance
 * reckoned for a slow network. Medians, since a busy machine costs a page points; the lowest performance stands beside.
 */
export async function scoresOf({ folder, pages }: SiteToLoad, rounds: number): Promise<BenchTable> {
  const served = await serveFolder(folder, { packed: true });
  try {
    const address = (path: string) => served.url + path;
    const light = await scoresIn("light", pages, address, rounds);
    const dark = await scoresIn("dark", pages, address, rounds);
    return [["page", "colours", ...categories, "lowest performance"], ...light, ...dark];
  } finally {
    await served.close();
  }
}

async function scoresIn(
  colours: Colours,
  pages: SiteToLoad["pages"],
  address: (path: string) => string,
  rounds: number,
): Promise<string[][]> {
  const judge = await openPageJudge(colours);
  try {
    const rows: string[][] = [];
    for (const [kind, path] of Object.entries(pages)) {
      const runs: number[][] = [];
      for (let round = 0; round < rounds; round += 1) {
        const judged = await judge.judge(address(path));
        runs.push(categories.map((name) => Math.round((judged.categories[name]?.score ?? 0) * 100)));
      }
      const scores = categories.map((_, place) => median(runs.map((run) => run[place] ?? 0)));
      const lowest = Math.min(...runs.map(([performance = 0]) => performance));
      const row = [kind, colours, ...scores.map(String), String(lowest)];
      process.stderr.write(`${row.join(" · ")}\n`);
      rows.push(row);
    }
    return rows;
  } finally {
    await judge.close();
  }
}
