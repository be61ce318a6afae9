import type { Instant } from "../../src/model/instant.ts";
import type { ArticleView } from "../../src/model/views.ts";

/** When a story last changed: a correction is a change, whether or not an editor has also set `updated`. */
export function lastChange({
  updated,
  corrections,
}: Pick<ArticleView, "updated" | "corrections">): Instant | undefined {
  const corrected = corrections.at(-1)?.date;
  if (updated === undefined || corrected === undefined) return updated ?? corrected;
  return corrected.epoch > updated.epoch ? corrected : updated;
}
