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

/** So many may go from the smallest newsroom. */
const leastLoss = 20;

/**
 * Compares the plan with the articles that stand in the output folder; undefined when the loss is small or `allowed` by
 * whoever runs the build. The folder itself is asked and not the cache, so that forgetting the cache opens no way around.
 * An address that shows a redirect or a neutral page is not lost.
 */
export function massLoss({ pages }: Plan, { files }: OutputContents, allowed: number): MassLoss | undefined {
  const earlier = count(files.keys(), isArticle);
  const standing = pages.reduce((sum, { file }) => sum + Number(isArticle(file) && files.has(file)), 0);
  if (earlier - standing <= Math.max(leastLoss, allowed)) return undefined;
  const wanted = new Set(pages.map(({ file }) => file));
  const strangers = [...files.keys()].filter((file) => !wanted.has(file) && isArticle(file));
  const kept = new Set(pages.map(({ file }) => foldedPath(file)));
  const lost = strangers.filter((file) => !kept.has(foldedPath(file))).length;
  const limit = Math.max(leastLoss, Math.floor(earlier / 100));
  return lost > Math.max(limit, allowed) ? { earlier, lost, limit } : undefined;
}

function count(files: Iterable<string>, isCounted: (file: string) => boolean): number {
  let sum = 0;
  for (const file of files) if (isCounted(file)) sum += 1;
  return sum;
}

/** `2025/10/idlib/index.html` and its like. */
function isArticle(file: string): boolean {
  // Asked of hundreds of thousands of names, each a hundred letters long: what stands in few places is seen first.
  const end = file.length - "/index.html".length;
  return (
    file.indexOf("/", "2025/10/".length) === end &&
    file.endsWith("/index.html") &&
    /^\d{4}\/\d{2}\//.test(file)
  );
}
