import type { Article } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";

/**
 * When the story was last changed on purpose: by an update or by a correction, whichever came later; undefined when it
 * stands as it was published. The one answer for its page, feeds and sitemaps.
 */
export function lastChange({ updated, corrections }: Article): Instant | undefined {
  const corrected = corrections.at(-1)?.date;
  if (updated === undefined || corrected === undefined) return updated ?? corrected;
  return corrected.epoch > updated.epoch ? corrected : updated;
}
