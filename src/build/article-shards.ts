import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { KnownArticle } from "../content/known-articles.ts";
import { articleIdentity } from "./article-identity.ts";
import type { InputFile } from "./input-files.ts";
import { StoredArticle, type WordsReader } from "./stored-article.ts";
import { type StoredFacts, storedFacts } from "./stored-facts.ts";
import { storedWords, wordsFrom } from "./stored-words.ts";
import { writeWhole } from "./write-whole.ts";

/** A right article, its file as it was before it was read, and the number of the shard that keeps it. */
export type RememberedArticle = KnownArticle & { readonly seen: InputFile; readonly shard: number };

/** Articles, and the disk's time before any of their files was looked at. */
export type KeptArticles = {
  readonly moment: number;
  readonly articles: readonly RememberedArticle[];
};

/** A shard as it stands on disk; `against` says what its articles were checked against, and is empty where there is none. */
export type StoredShard = KeptArticles & { readonly against: string };

/** The words of an article are not those that were stored: the disk, or whoever restored the cache, changed them. */
export class TornMemoryError extends Error {
  override name = "TornMemoryError";
}

/** So many files share the articles evenly, whatever their folders: one edit writes one of them anew. */
export const shardCount = 256;

export function shardOf(path: string): number {
  return Number.parseInt(hash("sha1", path, "hex").slice(0, 2), 16);
}

/** Raise it when the form changes: an older file is then as good as none. */
const format = 4;

/**
 * First line: the length of the second in bytes and its hash. Second line: this, as JSON; of numbers there is one list for
 * all articles, which is read in a fraction of the time that a list for each takes. Then the words of each article, a line
 * each, which are read one by one and carry a hash of their own.
 */
type Header = {
  readonly against: string;
  readonly format: number;
  readonly moment: number;
  readonly articles: readonly StoredFacts[];
  /** Two for each article: high, low. */
  readonly identities: readonly number[];
  /** Three for each: size, modified, changed. */
  readonly seen: readonly number[];
  /** Two for each: where its line begins behind the header, and its length. */
  readonly words: readonly number[];
  /** Of each line. */
  readonly digests: readonly string[];
  /** What few have, by their place. */
  readonly told: readonly (readonly [
    place: number,
    problems: KnownArticle["problems"],
    asked: KnownArticle["asked"],
  ])[];
};

/** Bytes of the first line, filled up with spaces. */
const firstLine = 80;

/**
 * Without articles when the shard is missing or torn: then they are read, which is slow and right. Its articles read their words
 * from the file until it is saved anew.
 */
export function readShard(folder: string, number: number): StoredShard {
  const file = fileOf(folder, number);
  try {
    const { header, end } = readHeader(file);
    if (header.format === format) {
      const { against, moment } = header;
      return { against, moment, articles: articlesOf(header, wordsReader(file, end, header), number) };
    }
  } catch {
    // Missing, or not ours: as good as none.
  }
  return { against: "", moment: 0, articles: [] };
}

function readHeader(file: string): { readonly header: Header; readonly end: number } {
  const opened = openSync(file, "r");
  try {
    const [length, digest] = bytesAt(opened, 0, firstLine).toString("latin1").trim().split(" ");
    const header = bytesAt(opened, firstLine, Number(length));
    if (hash("sha256", header, "hex") !== digest) throw new TornMemoryError();
    return { header: JSON.parse(header.toString("utf8")), end: firstLine + header.length };
  } finally {
    closeSync(opened);
  }
}

function articlesOf(
  { articles, identities, seen, told }: Header,
  reader: WordsReader,
  shard: number,
): RememberedArticle[] {
  const more = new Map(told.map(([place, problems, asked]) => [place, { problems, asked }]));
  return articles.map((facts, place) => {
    const identity = { high: identities[2 * place] ?? 0, low: identities[2 * place + 1] ?? 0 };
    const own = more.size === 0 ? undefined : more.get(place);
    return {
      article: new StoredArticle(facts, identity, { reader, place }),
      problems: own?.problems ?? none,
      asked: own?.asked ?? none,
      seen: {
        size: seen[3 * place] ?? 0,
        modified: seen[3 * place + 1] ?? 0,
        changed: seen[3 * place + 2] ?? 0,
      },
      shard,
    };
  });
}

const none: readonly [] = [];

/** From so many articles on whose words somebody asked for, the whole shard is read at once. */
const manyAsked = 8;

/** Reads words from where the header ends. Throws {@link TornMemoryError}. */
function wordsReader(file: string, end: number, { words, digests }: Header): WordsReader {
  let asked = 0;
  let whole: Buffer | undefined;
  return {
    read: (place) => {
      const start = end + (words[2 * place] ?? 0);
      const length = words[2 * place + 1] ?? 0;
      asked += 1;
      if (asked === manyAsked) whole = unlessGone(() => readFileSync(file));
      const line = whole?.subarray(start, start + length) ?? unlessGone(() => lineAt(file, start, length));
      if (digestOf(line) !== digests[place]) throw new TornMemoryError();
      return wordsFrom(line.toString("utf8"));
    },
  };
}

/** In a session the file may have been taken away since its header was read. */
function unlessGone(read: () => Buffer): Buffer {
  try {
    return read();
  } catch (cause) {
    throw new TornMemoryError("the file cannot be read", { cause });
  }
}

function lineAt(file: string, position: number, length: number): Buffer {
  const opened = openSync(file, "r");
  try {
    return bytesAt(opened, position, length);
  } finally {
    closeSync(opened);
  }
}

function bytesAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

/** Enough to see an accident; nobody who can write into the cache folder needs to forge it. */
function digestOf(line: Uint8Array): string {
  return hash("sha1", line, "hex").slice(0, 10);
}

/** Saved whole or not at all. */
export function saveShard(
  folder: string,
  number: number,
  against: string,
  { moment, articles }: KeptArticles,
): void {
  const lines = articles.map(({ article }) => Buffer.from(`${storedWords(article)}\n`));
  let start = 0;
  const words = lines.flatMap(({ length }) => {
    start += length;
    return [start - length, length];
  });
  const stored: Header = {
    against,
    format,
    moment,
    articles: articles.map(({ article }) => storedFacts(article)),
    identities: articles.flatMap(({ article }) => {
      const { high, low } = articleIdentity(article);
      return [high, low];
    }),
    seen: articles.flatMap(({ seen: { size, modified, changed } }) => [size, modified, changed]),
    words,
    digests: lines.map(digestOf),
    told: articles.flatMap(({ problems, asked }, place) =>
      problems.length + asked.length === 0 ? [] : [[place, problems, asked] as const],
    ),
  };
  const header = Buffer.from(`${JSON.stringify(stored)}\n`);
  const first = `${header.length} ${hash("sha256", header, "hex")}`.padEnd(firstLine - 1);
  writeWhole(fileOf(folder, number), Buffer.concat([Buffer.from(`${first}\n`), header, ...lines]));
}

export function removeShard(folder: string, number: number): void {
  rmSync(fileOf(folder, number), { force: true });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `${number.toString(16).padStart(2, "0")}.shard`);
}
