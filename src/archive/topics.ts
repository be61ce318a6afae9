import { foldForComparison } from "../arabic/fold.ts";
import { slugGiver, slugify } from "../arabic/slug.ts";
import type { Topic } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { RegisteredName } from "../model/newsroom.ts";
import type { UrlPath } from "../model/url-path.ts";

/** Where a kind of topic lives: the newsroom's registry of it, its address, and the slug of a name without letters. */
export type TopicKind = {
  readonly registry: readonly RegisteredName[];
  readonly address: (slug: string) => UrlPath;
  readonly nameless: string;
};

/**
 * Gathers articles (newest first) under the names they carry, by folded name. A registered name shows its own spelling
 * and takes its key as address; any other shows the spelling met first, in order of publication, so that a new article
 * can neither rename nor move a page that exists. What has `ended` (withdrawn, expired) stands under no name, but keeps
 * the slug it once took: the end of one story must not move another's page.
 */
export function buildTopics(
  articles: readonly Article[],
  namesOf: (article: Article) => readonly string[],
  kind: TopicKind,
  ended: readonly Article[] = [],
): Map<string, Topic> {
  const registered = registeredByFold(kind.registry);
  const held = new Map<string, Held>();
  const over = new Set(ended);
  const topicOf = eachSpellingOnce((name) => {
    const entry = registered.get(foldForComparison(name));
    const fold = foldForComparison(entry?.title ?? name);
    const topic = held.get(fold) ?? { slugName: name, entry, articles: [], spelling: undefined };
    held.set(fold, topic);
    return topic;
  });
  for (const article of fromOldest(articles, ended)) {
    for (const name of namesOf(article)) {
      const topic = topicOf(name);
      if (over.has(article) || topic.articles.at(-1) === article) continue;
      topic.articles.push(article);
      topic.spelling ??= name;
    }
  }
  return withAliases(held, kind);
}

/** The same few names stand on every article: to find one is then one look-up, without folding it. */
function eachSpellingOnce(find: (name: string) => Held): (name: string) => Held {
  const found = new Map<string, Held>();
  return (name) => {
    const before = found.get(name);
    if (before !== undefined) return before;
    const topic = find(name);
    found.set(name, topic);
    return topic;
  };
}

/** What is published stands in the opposite order already. */
function fromOldest(articles: readonly Article[], ended: readonly Article[]): readonly Article[] {
  const published = articles.toReversed();
  return ended.length === 0 ? published : [...published, ...ended].sort(oldestFirst);
}

/** `slugName` may come from an article that has ended; `spelling`, which readers see, never does. */
type Held = {
  readonly slugName: string;
  readonly entry: RegisteredName | undefined;
  readonly articles: Article[];
  spelling: string | undefined;
};

function oldestFirst(a: Article, b: Article): number {
  return a.published.epoch - b.published.epoch || (a.path > b.path ? -1 : 1);
}

function registeredByFold(registry: readonly RegisteredName[]): Map<string, RegisteredName> {
  const spellings = registry.flatMap((entry) =>
    [entry.key, entry.title, ...entry.aliases].map((name): [string, RegisteredName] => [
      foldForComparison(name),
      entry,
    ]),
  );
  // The first to claim a spelling keeps it: Map keeps the last of equal keys, hence the reversal.
  return new Map(spellings.toReversed());
}

/** Addresses are given in order of first publication; every registered spelling finds the same topic. */
function withAliases(held: ReadonlyMap<string, Held>, kind: TopicKind): Map<string, Topic> {
  const freeSlug = slugGiver(new Set(kind.registry.map((entry) => slugify(entry.key))));
  const topics = new Map<string, Topic>();
  for (const [fold, { slugName, spelling, entry, articles }] of held) {
    const slug = entry === undefined ? freeSlug(slugify(slugName) || kind.nameless) : slugify(entry.key);
    if (spelling === undefined) continue;
    const topic: Topic = {
      path: kind.address(slug),
      title: entry?.title ?? spelling,
      description: entry?.description,
      url: entry?.url,
      articles: articles.toReversed(),
    };
    topics.set(fold, topic);
    for (const name of entry === undefined ? [] : [entry.key, ...entry.aliases])
      if (!topics.has(foldForComparison(name))) topics.set(foldForComparison(name), topic);
  }
  return topics;
}
