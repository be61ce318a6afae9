import { foldForComparison } from "../arabic/fold.ts";
import type { Topic } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { PictureView } from "../model/views.ts";
import { articleIdentity } from "./article-identity.ts";
import { type KeyMixer, keyMixer, type MixedKey, mixedText } from "./key-mixer.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePictures } from "./referred-pictures.ts";

/**
 * Mixes what pages are made from into keys, so that a page whose inputs did not change is known without gathering them
 * again. Keys are compared with those of the build before; one that says too much costs time, one that says too
 * little would keep a wrong page. `tests/build/input-keys.test.ts` holds them against the facts themselves.
 */
export type InputKeys = Omit<KeyMixer, "begin"> & {
  /** Begins the key of a page with what all articles are shown with: settings, code, sections and the logo. */
  readonly begin: () => void;
  readonly mixed: (key: MixedKey) => void;
  /** What a list or a link shows of an article, and all its other facts: their pictures' sizes, the authors' names. */
  readonly article: (article: Article) => void;
  /** The same of several. */
  readonly articles: (articles: readonly Article[]) => void;
  /** The same of one that may be missing. */
  readonly maybe: (article: Article | undefined) => void;
  /** What an article's own page and feeds show besides: how tags and source are spelled, and where they lead. */
  readonly topics: (article: Article) => void;
};

/** The keys of one newsroom; `shared` is the fingerprint of what all pages share. */
export function inputKeys(newsroom: Newsroom, shared: string): InputKeys {
  const { number, text, begin, halves } = keyMixer();
  const context = contextKey(newsroom, shared);
  const tagNamed = spellingsOf(newsroom.archive.tags);
  const sourceNamed = spellingsOf(newsroom.archive.sources);
  const pictureKey = pictureKeys();
  const mixed = ({ high, low }: MixedKey) => {
    number(high);
    number(low);
  };
  const article = (one: Article) => {
    mixed(articleIdentity(one));
    // Most have neither, and every article stands on about a dozen pages.
    if (one.authors.length > 0) mixAuthors(one, newsroom, text);
    for (const { file } of articlePictures(one)) {
      const picture = newsroom.pictures.get(file);
      if (picture === undefined) number(0);
      else mixed(pictureKey(picture));
    }
  };
  return {
    number,
    text,
    halves,
    begin: () => {
      begin();
      mixed(context);
    },
    mixed,
    article,
    articles: (all) => {
      number(all.length);
      for (const one of all) article(one);
    },
    maybe: (one) => {
      number(one === undefined ? 0 : 1);
      if (one !== undefined) article(one);
    },
    topics: (one) => {
      for (const name of one.tags) {
        const tag = tagNamed(name);
        if (tag === undefined) continue;
        mixed(tag.key);
        number(tag.topic.cameBeforePage.has(one) ? 1 : 2);
      }
      const source = one.source && sourceNamed(one.source.name);
      if (source !== undefined) mixed(source.key);
    },
  };
}

function contextKey({ trails, logoFile }: Newsroom, shared: string): MixedKey {
  return mixedText(JSON.stringify([shared, [...trails], logoFile?.hash]));
}

/** A picture stands on about a dozen pages, as its article does. */
function pictureKeys(): (picture: PictureView) => MixedKey {
  const known = new Map<PictureView, MixedKey>();
  return (picture) => {
    const key = known.get(picture) ?? mixedText(JSON.stringify(picture));
    known.set(picture, key);
    return key;
  };
}

function mixAuthors({ authors }: Article, { archive }: Newsroom, text: (value: string) => void): void {
  for (const key of authors) {
    const author = archive.authors.get(key);
    text(author === undefined ? "" : `${author.path} ${author.name}`);
  }
}

/** A topic, and a key of what others show of it, which depends on how it was spelled first. */
type KeyedTopic<Found extends Topic> = { readonly topic: Found; readonly key: MixedKey };

/** Finds the topic of a name as it is spelled on an article: the same few stand on many, and are folded once. */
function spellingsOf<Found extends Topic>(
  topics: ReadonlyMap<string, Found>,
): (name: string) => KeyedTopic<Found> | undefined {
  const keyed = new Map<Found, KeyedTopic<Found>>();
  const spelled = new Map<string, KeyedTopic<Found> | undefined>();
  const find = (name: string): KeyedTopic<Found> | undefined => {
    const topic = topics.get(foldForComparison(name));
    if (topic === undefined) return undefined;
    const found = keyed.get(topic) ?? { topic, key: mixedText(`${topic.path} ${topic.title}`) };
    keyed.set(topic, found);
    return found;
  };
  return (name) => {
    const before = spelled.get(name);
    if (before !== undefined || spelled.has(name)) return before;
    const found = find(name);
    spelled.set(name, found);
    return found;
  };
}
