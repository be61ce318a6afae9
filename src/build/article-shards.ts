import { hash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { KnownArticle } from "../content/known-articles.ts";
import type { InputFile } from "./look-at-inputs.ts";
import { storedArticle } from "./stored-article.ts";
import { writeWhole } from "./write-whole.ts";

/** A right article, and its file as it was before it was read. */
export type RememberedArticle = KnownArticle & { readonly seen: InputFile };

/** Articles by path, and the disk's time before any of their files was looked at. */
export type KeptArticles = {
  readonly moment: number;
  readonly articles: ReadonlyMap<string, RememberedArticle>;
};

/** So many files share the articles evenly, whatever their folders: one edit writes one of them anew. */
export const shardCount = 256;

export function shardOf(path: string): number {
  return Number.parseInt(hash("sha1", path, "hex").slice(0, 2), 16);
}

/** Raise it when the form changes: an older file is then as good as none. */
const format = 1;

type StoredShard = {
  readonly against: string;
  readonly format: number;
  readonly moment: number;
  readonly articles: readonly RememberedArticle[];
};

/** Nothing when the shard is missing, torn or made `against` other facts: then its articles are read, which is slow and right. */
export function readShard(folder: string, number: number, against: string): KeptArticles {
  const stored = storedShard(fileOf(folder, number));
  if (stored?.against !== against || stored.format !== format) return { moment: 0, articles: new Map() };
  const articles = stored.articles.map((one): [string, RememberedArticle] => [
    one.article.file.path,
    { ...one, article: storedArticle(one.article) },
  ]);
  return { moment: stored.moment, articles: new Map(articles) };
}

/** The first line, the hash of the rest, shows that this is what we wrote. */
function storedShard(file: string): StoredShard | undefined {
  try {
    const bytes = readFileSync(file);
    const end = bytes.indexOf("\n");
    const rest = bytes.subarray(end + 1);
    return hash("sha256", rest, "hex") === bytes.toString("latin1", 0, end)
      ? JSON.parse(rest.toString("utf8"))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Saved whole or not at all. */
export function saveShard(
  folder: string,
  number: number,
  against: string,
  { moment, articles }: KeptArticles,
): void {
  const stored: StoredShard = { against, format, moment, articles: [...articles.values()] };
  const text = JSON.stringify(stored);
  const file = fileOf(folder, number);
  writeWhole(file, `${hash("sha256", text, "hex")}\n${text}`);
}

export function removeShard(folder: string, number: number): void {
  rmSync(fileOf(folder, number), { force: true });
}

function fileOf(folder: string, number: number): string {
  return join(folder, `${number.toString(16).padStart(2, "0")}.json`);
}
