import type { Tag, Topic } from "../model/archive.ts";

/**
 * Gives each tag its page, or none while it has fewer than `minimum` articles. Those that came before the page are the
 * oldest `minimum` − 1: they were published without a link to it, and crossing the threshold must not change them.
 * A topic stands in its map once for each of its spellings; so does its tag.
 */
export function tagsWithPages(topics: ReadonlyMap<string, Topic>, minimum: number): Map<string, Tag> {
  const tagOf = new Map<Topic, Tag>();
  const tags = new Map<string, Tag>();
  for (const [fold, topic] of topics) {
    const tag = tagOf.get(topic) ?? tagOfTopic(topic, minimum);
    tagOf.set(topic, tag);
    tags.set(fold, tag);
  }
  return tags;
}

function tagOfTopic(topic: Topic, minimum: number): Tag {
  const { articles } = topic;
  const oldest = articles.slice(Math.max(0, articles.length - minimum + 1));
  return { ...topic, hasPage: articles.length >= minimum, cameBeforePage: new Set(oldest) };
}
