import { foldForComparison } from "../arabic/fold.ts";
import type { Topic } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import { type KeyMixer, keyMixer, type MixedKey } from "./key-mixer.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePictures } from "./referred-pictures.ts";
import { articleIdentity } from "./stored-article.ts";

/**
 * Mixes what pages are made from into keys, so that a page whose inputs did not change is known without gathering them
 * again. Keys are compared with those of the build before; one that says too much costs time, one that says too
 * little would keep a wrong page. `tests/build/input-keys.test.ts` holds them against the facts themselves.
 */
export type InputKeys = Omit<KeyMixer, "begin"> & {
  /** Begins the key of a page with what all articles are shown with: settings, code, sections and the logo. */
  readonly begin: () => void;
  /** An article with everything that a page may show of it: its facts, its pictures' sizes, tags, source and authors. */
  readonly article: (article: Article) => void;
  /** A list of them. */
  readonly articles: (articles: readonly Article[]) => void;
  /** One that may be missing. */
  readonly maybe: (article: Article | undefined) => void;
};

/** The keys of one newsroom; `shared` is the fingerprint of what all pages share. */
export function inputKeys(newsroom: Newsroom, shared: string): InputKeys {
  const mixer = keyMixer();
  const { number, text, halves } = mixer;
  const context = contextKey(newsroom, shared);
  const keyOf = articleKeys(newsroom);
  const mix = ({ high, low }: MixedKey) => {
    number(high);
    number(low);
  };
  const article = (one: Article) => mix(keyOf(one));
  return {
    number,
    text,
    halves,
    begin: () => {
      mixer.begin();
      mix(context);
    },
    article,
    articles: (all) => {
      number(all.length);
      for (const one of all) article(one);
    },
    maybe: (one) => {
      number(one === undefined ? 0 : 1);
      if (one !== undefined) article(one);
    },
  };
}

function contextKey({ trails, logoFile }: Newsroom, shared: string): MixedKey {
  const mixer = keyMixer();
  mixer.begin();
  mixer.text(JSON.stringify([shared, [...trails], logoFile?.hash]));
  return mixer.halves();
}

/** Each is made once: every article stands on about a dozen pages. */
function articleKeys(newsroom: Newsroom): (article: Article) => MixedKey {
  const known = new Map<Article, MixedKey>();
  const mixer = keyMixer();
  const topic = topicKeys();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    mixer.begin();
    mixArticle(article, newsroom, mixer, topic);
    const key = mixer.halves();
    known.set(article, key);
    return key;
  };
}

function mixArticle(
  article: Article,
  { archive, pictures }: Newsroom,
  { number, text }: KeyMixer,
  topic: (topic: Topic) => MixedKey,
): void {
  text(articleIdentity(article));
  for (const name of article.tags) {
    const tag = archive.tags.get(foldForComparison(name));
    if (tag === undefined) continue;
    number(topic(tag).high);
    number(topic(tag).low);
    number(tag.cameBeforePage.has(article) ? 1 : 2);
  }
  const source = article.source && archive.sources.get(foldForComparison(article.source.name));
  if (source !== undefined) {
    number(topic(source).high);
    number(topic(source).low);
  }
  for (const key of article.authors) {
    const author = archive.authors.get(key);
    text(author === undefined ? "" : `${author.path} ${author.name}`);
  }
  for (const { file } of articlePictures(article)) text(JSON.stringify(pictures.get(file)) ?? "");
}

/** What an article's page shows of a tag or source, which depends on how others spell it. */
function topicKeys(): (topic: Topic) => MixedKey {
  const known = new Map<Topic, MixedKey>();
  const mixer = keyMixer();
  return (topic) => {
    const before = known.get(topic);
    if (before !== undefined) return before;
    mixer.begin();
    mixer.text(topic.path);
    mixer.text(topic.title);
    const key = mixer.halves();
    known.set(topic, key);
    return key;
  };
}
