import { hash } from "node:crypto";
import { foldForComparison } from "../arabic/fold.ts";
import type { Topic } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePictures } from "./referred-pictures.ts";
import { articleIdentity } from "./stored-article.ts";

/**
 * Short texts that stand for what pages are made from, so that a page whose inputs did not change is known without
 * gathering them again. They are compared with those of the build before; a key that says too much costs time, one that
 * says too little would keep a wrong page. `tests/build/input-keys.test.ts` holds them against the facts themselves.
 */
export type InputKeys = {
  /** What all articles are shown with: settings, code, sections and the logo. */
  readonly context: string;
  /** An article with everything that a page may show of it: its facts, its pictures' sizes, tags, source and authors. */
  readonly article: (article: Article) => string;
};

/** The keys of one newsroom; `shared` is the fingerprint of what all pages share. Each is made once. */
export function inputKeys(newsroom: Newsroom, shared: string): InputKeys {
  const { trails, logoFile } = newsroom;
  const topic = topicKeys();
  const known = new Map<Article, string>();
  return {
    context: digest(JSON.stringify([shared, [...trails], logoFile?.hash])),
    article: (article) => {
      const key = known.get(article) ?? keyOf(article, newsroom, topic);
      known.set(article, key);
      return key;
    },
  };
}

function keyOf(article: Article, newsroom: Newsroom, topic: (topic: Topic) => string): string {
  const { archive } = newsroom;
  let key = articleIdentity(article);
  for (const name of article.tags) {
    const tag = archive.tags.get(foldForComparison(name));
    if (tag !== undefined) key += ` ${topic(tag)}${tag.cameBeforePage.has(article) ? "-" : "+"}`;
  }
  const source = article.source && archive.sources.get(foldForComparison(article.source.name));
  if (source !== undefined) key += ` s${topic(source)}`;
  if (article.authors.length > 0) key += ` a${digest(JSON.stringify(authorsOf(article, newsroom)))}`;
  const sizes = articlePictures(article).map(({ file }) => newsroom.pictures.get(file));
  return sizes.length === 0 ? key : `${key} p${digest(JSON.stringify(sizes))}`;
}

function authorsOf({ authors }: Article, { archive }: Newsroom): unknown {
  return authors.map((key) => [archive.authors.get(key)?.path, archive.authors.get(key)?.name]);
}

/** What an article's page shows of a tag or source, which depends on how others spell it. */
function topicKeys(): (topic: Topic) => string {
  const known = new Map<Topic, string>();
  return (topic) => {
    const key = known.get(topic) ?? digest(JSON.stringify([topic.path, topic.title]));
    known.set(topic, key);
    return key;
  };
}

function digest(text: string): string {
  return hash("sha1", text, "base64url").slice(0, 16);
}
