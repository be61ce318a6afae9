import type { Article } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";

/**
 * When the story was last changed on purpose: by an update, a correction or a live page's newest entry, whichever came
 * last; undefined when it stands as it was published. The one answer for its page, feeds and sitemaps.
 */
export function lastChange({ published, updated, corrections, form }: Article): Instant | undefined {
  if (updated === undefined && corrections.length === 0 && form.kind !== "live") return undefined;
  const newestEntry = form.kind === "live" ? form.entries[0]?.published : undefined;
  return [updated, corrections.at(-1)?.date, newestEntry]
    .flatMap((change) => (change !== undefined && change.epoch > published.epoch ? change : []))
    .reduce<Instant | undefined>((last, next) => (last && last.epoch >= next.epoch ? last : next), undefined);
}
