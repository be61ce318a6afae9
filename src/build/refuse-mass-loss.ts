import { foldedPath } from "../arabic/folded-path.ts";
import type { OutputContents } from "./output-folder.ts";
import type { Plan } from "./planned-page.ts";

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
export function massLoss({ pages }: Plan, { files }: OutputContents, allowed: number): MassLoss | undefined {
  const wanted = new Set(pages.map(({ file }) => file));
  const strangers = [...files.keys()].filter((file) => !wanted.has(file) && isArticle(file));
  if (strangers.length <= allowed) return undefined;
  const kept = new Set(pages.map(({ file }) => foldedPath(file)));
  const lost = strangers.filter((file) => !kept.has(foldedPath(file))).length;
  const earlier = [...files.keys()].filter(isArticle).length;
  const limit = Math.max(20, Math.floor(earlier / 100));
  return lost > Math.max(limit, allowed) ? { earlier, lost, limit } : undefined;
}

/** `2025/10/idlib/index.html` and its like. */
function isArticle(file: string): boolean {
  return /^\d{4}\/\d{2}\/[^/]+\/index\.html$/.test(file);
}
