import type { Archive, Tag } from "../../model/archive.ts";

/** A topic stands in its map once for each of its spellings, and has one page. */
export function distinctTopics<Topic>(topics: ReadonlyMap<string, Topic>): Topic[] {
  return [...new Set(topics.values())];
}

/** Tags that have a page, and so a feed and a place in the sitemap. */
export function tagsWithPage({ tags }: Archive): Tag[] {
  return distinctTopics(tags).filter(({ hasPage }) => hasPage);
}
