import type { Article } from "../model/article.ts";
import type { MixedKey } from "./key-mixer.ts";
import { nameOf, type RareFacts, rareFacts, type StoredFacts } from "./stored-facts.ts";
import type { ArticleWords } from "./stored-words.ts";

/** Where the words of a shard's articles are. */
export type WordsReader = { readonly read: (place: number) => ArticleWords };

/**
 * An article as an earlier build read it: its facts are here, its words are read when one of them is asked for. What few
 * articles have stands apart, shared by all that have none of it: there may be a hundred thousand in memory. Objects
 * inside hold their facts in the order of `makeArticle`, since fingerprints are hashes of facts in their order.
 */
export class StoredArticle implements Article, MixedKey {
  readonly file: Article["file"];
  readonly slug: string;
  readonly path: Article["path"];
  readonly published: Article["published"];
  readonly section: string;
  readonly tags: readonly string[];
  readonly source: Article["source"];
  readonly authors: readonly string[];
  readonly bodyWords: number;
  /** Its identity in two halves, as `articleIdentity` gives it. */
  readonly high: number;
  readonly low: number;
  readonly #rare: RareFacts;
  readonly #reader: WordsReader;
  /** Its number in its shard until they are read. */
  #words: ArticleWords | number;

  constructor(facts: StoredFacts, { high, low }: MixedKey, words: { reader: WordsReader; place: number }) {
    const [path, hash, slug, epoch, iso, section, tags, authors, source, bodyWords, rest] = facts;
    this.file = { path, hash };
    this.slug = slug === 0 ? nameOf(path) : slug;
    this.path = `/${iso.slice(0, 4)}/${iso.slice(5, 7)}/${this.slug}/`;
    this.published = { epoch, iso };
    this.section = section;
    this.tags = tags;
    this.source = source === 0 ? undefined : source && { name: source.name, url: source.url };
    this.authors = authors === 0 ? none : authors;
    this.bodyWords = bodyWords;
    this.high = high;
    this.low = low;
    this.#rare = rareFacts(rest);
    this.#reader = words.reader;
    this.#words = words.place;
  }

  get headline(): string {
    return this.#known.headline;
  }

  get standfirst(): string | undefined {
    return this.#known.standfirst;
  }

  get summary(): string {
    return this.#known.summary;
  }

  get keyPoints(): readonly string[] {
    return this.#known.keyPoints;
  }

  get #known(): ArticleWords {
    if (typeof this.#words === "number") this.#words = this.#reader.read(this.#words);
    return this.#words;
  }

  get id(): Article["id"] {
    return this.#rare.id;
  }

  get form(): Article["form"] {
    return this.#rare.form;
  }

  get updated(): Article["updated"] {
    return this.#rare.updated;
  }

  get image(): Article["image"] {
    return this.#rare.image;
  }

  get bodyImages(): Article["bodyImages"] {
    return this.#rare.bodyImages;
  }

  get recordings(): Article["recordings"] {
    return this.#rare.recordings;
  }

  get draft(): boolean {
    return this.#rare.draft;
  }

  get expires(): Article["expires"] {
    return this.#rare.expires;
  }

  get withdrawn(): Article["withdrawn"] {
    return this.#rare.withdrawn;
  }

  get pinned(): boolean {
    return this.#rare.pinned;
  }

  get breakingUntil(): Article["breakingUntil"] {
    return this.#rare.breakingUntil;
  }

  get series(): Article["series"] {
    return this.#rare.series;
  }

  get corrections(): Article["corrections"] {
    return this.#rare.corrections;
  }

  get aliases(): Article["aliases"] {
    return this.#rare.aliases;
  }
}

const none: readonly [] = [];
