import { createHash } from "node:crypto";
import { articleIdentity } from "./article-identity.ts";
import { printedKey } from "./key-mixer.ts";
import type { Newsroom } from "./newsroom.ts";
import type { PlannedPage } from "./planned-page.ts";

/** Equal only where two threads have read the same files and planned the same pages of them. */
export function planDigest(
  { archive, pictures }: Pick<Newsroom, "archive" | "pictures">,
  pages: readonly PlannedPage[],
): string {
  const digest = createHash("sha256");
  digest.update(archive.articles.map((article) => printedKey(articleIdentity(article))).join());
  digest.update(JSON.stringify([...pictures]));
  digest.update(pages[0]?.shared ?? "");
  for (const { file } of pages) digest.update(`${file}\0`);
  return digest.digest("hex");
}
