import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isOurs } from "./output-folder.ts";
import type { Plan } from "./planned-page.ts";
import { foldedName } from "./refuse-twins.ts";

/** A build would take so many articles away that it is more likely a mistake: an emptied folder, a lost section key. */
export type MassLoss = {
  /** Article addresses of the earlier output, and how many of them would lead nowhere. */
  readonly earlier: number;
  readonly lost: number;
  /** How many may go without asking. */
  readonly limit: number;
};

/**
 * Compares the plan with the articles that stand in the output folder; undefined when the loss is small or `allowed` by
 * whoever runs the build. The folder itself is asked and not the cache, so that forgetting the cache opens no way around.
 * An address that shows a redirect or a neutral page is not lost.
 */
export function massLoss({ pages }: Plan, output: string, allowed: number): MassLoss | undefined {
  if (!isOurs(output)) return undefined;
  const earlier = articlesInOutput(output);
  const kept = new Set(pages.map(({ file }) => foldedName(file)));
  const isLost = (file: string) => !kept.has(foldedName(file)) && existsSync(join(output, file));
  const lost = earlier.filter(isLost).length;
  const limit = Math.max(20, Math.floor(earlier.length / 100));
  return lost > Math.max(limit, allowed) ? { earlier: earlier.length, lost, limit } : undefined;
}

/** `2025/10/idlib/index.html` and its like. Reading the months' folders is enough, whatever stands in the articles'. */
function articlesInOutput(output: string): string[] {
  const years = foldersIn(output, /^\d{4}$/);
  const months = years.flatMap((year) => foldersIn(join(output, year), /^\d{2}$/).map((m) => `${year}/${m}`));
  return months.flatMap((month) =>
    foldersIn(join(output, month), /^/).map((slug) => `${month}/${slug}/index.html`),
  );
}

function foldersIn(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && name.test(entry.name))
    .map((entry) => entry.name);
}
