import { hash } from "node:crypto";
import { closeSync, openSync, readFileSync, readSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { KnownArticle } from "../content/known-articles.ts";
import type { InputFile } from "./look-at-inputs.ts";
import {
  type ArticleWords,
  identityOf,
  StoredArticle,
  type StoredFacts,
  storedFacts,
  storedWords,
  wordsFrom,
} from "./stored-article.ts";
import { writeWhole } from "./write-whole.ts";

/** A right article, and its file as it was before it was read. */
export type RememberedArticle = KnownArticle & { readonly seen: InputFile };

/** Articles, and the disk's time before any of their files was looked at. */
export type KeptArticles = {
  readonly moment: number;
  readonly articles: readonly RememberedArticle[];
};

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
 * First line: the length of the second in bytes and its hash. Second line: this, as JSON. Then the words of each article,
 * a line each, which are read one by one and carry a hash of their own.
 */
type Header = {
  readonly against: string;
  readonly format: number;
  readonly moment: number;
  readonly articles: readonly StoredEntry[];
};

type StoredEntry = readonly [
  facts: StoredFacts,
  identity: readonly [high: number, low: number],
  seen: readonly [size: number, modified: number, changed: number],
  words: WordsPlace,
  problems: KnownArticle["problems"] | 0,
  asked: KnownArticle["asked"] | 0,
];

type WordsPlace = readonly [start: number, length: number, digest: string];

/** Bytes of the first line, filled up with spaces. */
const firstLine = 80;

/**
 * Nothing when the shard is missing, torn or made `against` other facts: then its articles are read, which is slow and right.
 * Its articles read their words from the file until it is saved anew.
 */
export function readShard(folder: string, number: number, against: string): KeptArticles {
  const file = fileOf(folder, number);
  try {
    const { header, end } = readHeader(file);
    if (header.against === against && header.format === format)
      return { moment: header.moment, articles: articlesOf(header, wordsReader(file, end)) };
  } catch {
    // Missing, or not ours: as good as none.
  }
  return { moment: 0, articles: [] };
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
  { articles }: Header,
  readWords: (place: WordsPlace) => ArticleWords,
): RememberedArticle[] {
  return articles.map(([facts, [high, low], [size, modified, changed], place, problems, asked]) => ({
    article: new StoredArticle(facts, { high, low }, () => readWords(place)),
    problems: problems === 0 ? none : problems,
    asked: asked === 0 ? none : asked,
    seen: { size, modified, changed },
  }));
}

const none: readonly [] = [];

/** From so many articles on whose words somebody asked for, the whole shard is read at once. */
const manyAsked = 8;

/** Reads words from where the header ends. Throws {@link TornMemoryError}. */
function wordsReader(file: string, start: number): (place: WordsPlace) => ArticleWords {
  let asked = 0;
  let whole: Buffer | undefined;
  return ([place, length, digest]) => {
    asked += 1;
    if (asked === manyAsked) whole = unlessGone(() => readFileSync(file));
    const line =
      whole?.subarray(start + place, start + place + length) ??
      unlessGone(() => lineAt(file, start + place, length));
    if (digestOf(line) !== digest) throw new TornMemoryError();
    return wordsFrom(line.toString("utf8"));
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
  let start = 0;
  const lines: Buffer[] = [];
  const entries = articles.map(({ article, seen, problems, asked }): StoredEntry => {
    const line = Buffer.from(`${storedWords(article)}\n`);
    lines.push(line);
    start += line.length;
    const facts = storedFacts(article);
    const { high, low } = identityOf(facts);
    return [
      facts,
      [high, low],
      [seen.size, seen.modified, seen.changed],
      [start - line.length, line.length, digestOf(line)],
      problems.length === 0 ? 0 : problems,
      asked.length === 0 ? 0 : asked,
    ];
  });
  const stored: Header = { against, format, moment, articles: entries };
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
