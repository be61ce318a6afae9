import { hash } from "node:crypto";
import { posix } from "node:path";
import type { Article, ArticleForm, LeadImage } from "../model/article.ts";
import type { Instant } from "../model/instant.ts";
import type { MixedKey } from "./key-mixer.ts";

/** What of an article is read from disk only when somebody asks: most builds show the words of few articles. */
export type ArticleWords = Pick<Article, "headline" | "standfirst" | "summary" | "keyPoints">;

/** Everything else, as it is stored: what nearly every article has stands in order, the rest by name where it is there. */
export type StoredFacts = readonly [
  path: string,
  hash: string,
  /** 0 where it is the file's name. */
  slug: string | 0,
  published: readonly [epoch: number, iso: string],
  section: string,
  tags: readonly string[],
  authors: readonly string[],
  source: Article["source"] | 0,
  rest: StoredRest | 0,
];

type StoredRest = Partial<
  Pick<
    Article,
    | "id"
    | "form"
    | "updated"
    | "image"
    | "bodyImages"
    | "recordings"
    | "draft"
    | "expires"
    | "withdrawn"
    | "pinned"
    | "breakingUntil"
    | "series"
    | "corrections"
    | "aliases"
  >
>;

/** The form of most articles, shared. */
const news: ArticleForm = { kind: "news" };
const none: readonly [] = [];

/**
 * An article as an earlier build read it: its facts are here, its words come from `readWords` when one of them is asked
 * for. The facts inside it stand in the order of `makeArticle`, since fingerprints are hashes of facts in their order.
 */
export class StoredArticle implements Article {
  readonly file: Article["file"];
  readonly id: string | undefined;
  readonly slug: string;
  readonly path: Article["path"];
  readonly form: ArticleForm;
  readonly published: Instant;
  readonly updated: Instant | undefined;
  readonly section: string;
  readonly tags: readonly string[];
  readonly source: Article["source"];
  readonly authors: readonly string[];
  readonly image: LeadImage | undefined;
  readonly bodyImages: readonly string[];
  readonly recordings: readonly string[];
  readonly draft: boolean;
  readonly expires: Instant | undefined;
  readonly withdrawn: Article["withdrawn"];
  readonly pinned: boolean;
  readonly breakingUntil: Instant | undefined;
  readonly series: Article["series"];
  readonly corrections: Article["corrections"];
  readonly aliases: Article["aliases"];
  /** As {@link articleIdentity} gives it. */
  readonly identity: MixedKey;
  readonly #readWords: () => ArticleWords;
  #words: ArticleWords | undefined;

  constructor(facts: StoredFacts, identity: MixedKey, readWords: () => ArticleWords) {
    const [path, hash, slug, [epoch, iso], section, tags, authors, source, more] = facts;
    const rest = more === 0 ? {} : more;
    this.file = { path, hash };
    this.id = rest.id;
    this.slug = slug === 0 ? nameOf(path) : slug;
    this.path = `/${iso.slice(0, 4)}/${iso.slice(5, 7)}/${this.slug}/`;
    this.form = rest.form === undefined ? news : storedForm(rest.form);
    this.published = { epoch, iso };
    this.updated = rest.updated;
    this.section = section;
    this.tags = tags;
    this.source = source === 0 ? undefined : source && { name: source.name, url: source.url };
    this.authors = authors;
    this.image = rest.image && storedImage(rest.image);
    this.bodyImages = rest.bodyImages ?? none;
    this.recordings = rest.recordings ?? none;
    this.draft = rest.draft ?? false;
    this.expires = rest.expires;
    this.withdrawn = rest.withdrawn;
    this.pinned = rest.pinned ?? false;
    this.breakingUntil = rest.breakingUntil;
    this.series = rest.series && { name: rest.series.name, part: rest.series.part };
    this.corrections = rest.corrections ?? none;
    this.aliases = rest.aliases ?? none;
    this.identity = identity;
    this.#readWords = readWords;
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
    this.#words ??= this.#readWords();
    return this.#words;
  }
}

/** The facts of any article, ready for JSON. */
export function storedFacts(article: Article): StoredFacts {
  const { file, slug, published, section, tags, authors, source } = article;
  return [
    file.path,
    file.hash,
    slug === nameOf(file.path) ? 0 : slug,
    [published.epoch, published.iso],
    section,
    tags,
    authors,
    source ?? 0,
    restOf(article),
  ];
}

/**
 * Two numbers that two articles share only if all their facts are equal, read by the same code: the hash of the file
 * stands for the words.
 */
export function articleIdentity(article: Article): MixedKey {
  if (article instanceof StoredArticle) return article.identity;
  const before = identities.get(article);
  if (before !== undefined) return before;
  const identity = identityOf(storedFacts(article));
  identities.set(article, identity);
  return identity;
}

/** Of articles that were read just now, or that are copies. */
const identities = new WeakMap<Article, MixedKey>();

/** 64 bits of SHA-1: enough that no two of any number of articles meet by chance. */
export function identityOf(facts: StoredFacts): MixedKey {
  const digest = hash("sha1", JSON.stringify(facts), "buffer");
  return { high: digest.readInt32LE(0), low: digest.readInt32LE(4) };
}

function restOf(article: Article): StoredRest | 0 {
  const { id, form, updated, image, bodyImages, recordings, draft, expires, withdrawn } = article;
  const { pinned, breakingUntil, series, corrections, aliases } = article;
  const rest: StoredRest = {
    ...(id !== undefined && { id }),
    ...(form.kind !== "news" && { form }),
    ...(updated !== undefined && { updated }),
    ...(image !== undefined && { image }),
    ...(bodyImages.length > 0 && { bodyImages }),
    ...(recordings.length > 0 && { recordings }),
    ...(draft && { draft }),
    ...(expires !== undefined && { expires }),
    ...(withdrawn !== undefined && { withdrawn }),
    ...(pinned && { pinned }),
    ...(breakingUntil !== undefined && { breakingUntil }),
    ...(series !== undefined && { series }),
    ...(corrections.length > 0 && { corrections }),
    ...(aliases.length > 0 && { aliases }),
  };
  return Object.keys(rest).length === 0 ? 0 : rest;
}

/** The words of any article as JSON; a summary that is the standfirst is not stored twice. */
export function storedWords({ headline, standfirst, summary, keyPoints }: Article): string {
  return JSON.stringify([headline, standfirst ?? 0, summary === standfirst ? 0 : summary, keyPoints]);
}

/** What {@link storedWords} stored. */
export function wordsFrom(text: string): ArticleWords {
  const [headline, standfirst, summary, keyPoints]: [string, string | 0, string | 0, string[]] =
    JSON.parse(text);
  const written = standfirst === 0 ? undefined : standfirst;
  return { headline, standfirst: written, summary: summary === 0 ? (written ?? "") : summary, keyPoints };
}

function nameOf(path: string): string {
  return posix.basename(path, ".md");
}

/** JSON drops every name without a value. */
function storedForm(form: ArticleForm): ArticleForm {
  switch (form.kind) {
    case "gallery":
      return { kind: form.kind, images: form.images.map(storedImage) };
    case "live": {
      const entries = form.entries.map(({ id, published, headline }) => ({ id, published, headline }));
      return { kind: form.kind, entries, ended: form.ended };
    }
    case "document": {
      const { file, bytes, pages } = form.document;
      return { kind: form.kind, document: { file, bytes, pages } };
    }
    default:
      return form;
  }
}

function storedImage({ file, alt, caption, credit, focus }: LeadImage): LeadImage {
  return { file, alt, caption, credit, ...(focus && { focus: { x: focus.x, y: focus.y } }) };
}
