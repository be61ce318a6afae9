import { hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import type { ArticleMemory, KnownArticles } from "../content/known-articles.ts";
import {
  type KeptArticles,
  type RememberedArticle,
  readShard,
  removeShard,
  type StoredShard,
  saveShard,
  shardCount,
  shardOf,
} from "./article-shards.ts";
import { diskTime } from "./disk-time.ts";
import { type FilesBelowArticles, filesBelowArticles } from "./files-below-articles.ts";
import type { InputFile } from "./input-files.ts";
import { isRecent, type Look, looksSame } from "./look-at-inputs.ts";

/** Where it is kept, and the hash of the code that reads articles: another may find other facts in the same file. */
type Place = {
  readonly cache: string;
  readonly content: string;
  readonly code: string;
  /** A look at the folder that was taken already. */
  readonly look?: Look | undefined;
  readonly shards?: ShardsInMemory | undefined;
};

/** Shards by number, as they stand on disk, for whoever need not read them again. */
export type ShardsInMemory = Map<number, StoredShard>;

/** What earlier builds read of the articles in a content folder, so that only what changed is read and checked again. */
export type SavedArticleMemory = {
  readonly open: ArticleMemory;
  /** Keeps for the next build what this one read, and nothing else. Nobody may ask for words after it. */
  readonly save: () => void;
};

/**
 * The memory of one content folder. A file is known by path, size and times; a fresh checkout has new times, and its
 * files are hashed again, but not parsed again. Whoever shares the work with others opens only the shards that are `mine`.
 */
export function articleMemory(
  { cache, content, code, look, shards: inMemory = new Map() }: Place,
  mine: (shard: number) => boolean = () => true,
): SavedArticleMemory {
  const folder = memoryFolder(cache, content);
  let shards: readonly Shard[] = [];
  return {
    open: (against) => {
      // Asked before anything is looked at: what changes later has a later time.
      const moment = look?.moment ?? diskTime(cache);
      const key = hash("sha256", `${code}\0${against}`, "hex");
      const known = new Map<string, RememberedArticle>();
      shards = Array.from({ length: shardCount }, (_, number) =>
        openedShard({ folder, number, against: key, inMemory }, mine(number), moment, known),
      );
      return articlesIn(content, look, shards, known);
    },
    save: () => {
      for (const shard of shards) shard.save();
    },
  };
}

/** Takes into memory what will be asked for in a moment: for whoever must wait for something else meanwhile. */
export function readShards(
  { cache, content }: Pick<Place, "cache" | "content">,
  inMemory: ShardsInMemory,
): void {
  const folder = memoryFolder(cache, content);
  if (!existsSync(folder)) return;
  for (let number = 0; number < shardCount; number += 1)
    if (!inMemory.has(number)) inMemory.set(number, readShard(folder, number));
}

/** For a memory that turns out to be torn: the next build reads everything anew. */
export function forgetArticles(cache: string, content: string): void {
  rmSync(memoryFolder(cache, content), { recursive: true, force: true });
}

/** The number of a shard that is there, if any is. */
export function someShard(cache: string, content: string): number | undefined {
  const folder = memoryFolder(cache, content);
  const [name] = existsSync(folder) ? readdirSync(folder).sort() : [];
  return name === undefined ? undefined : Number.parseInt(name, 16);
}

function memoryFolder(cache: string, content: string): string {
  return join(cache, `articles-${hash("sha256", content, "hex").slice(0, 16)}`);
}

/** A part of what is known: when it was saved, and what of it is to be kept. */
type Shard = {
  readonly moment: number;
  /** Keeps what was recalled as it stood, or what is `fresh`. */
  readonly keep: (article: RememberedArticle, fresh: boolean) => void;
  readonly save: () => void;
};

type ShardPlace = {
  readonly folder: string;
  readonly number: number;
  readonly against: string;
  readonly inMemory: ShardsInMemory;
};

/** Adds the articles of a shard to what is `known`; one that is not mine holds nothing and is never saved. */
function openedShard(
  place: ShardPlace,
  isMine: boolean,
  moment: number,
  known: Map<string, RememberedArticle>,
): Shard {
  const { folder, number, against, inMemory } = place;
  const before = isMine ? shardAt(place) : { moment: 0, articles: [] };
  const kept: RememberedArticle[] = [];
  let isAsBefore = true;
  const shard: Shard = {
    moment: before.moment,
    keep: (article, fresh) => {
      kept.push(article);
      if (fresh) isAsBefore = false;
    },
    save: () => {
      if (!isMine || (isAsBefore && kept.length === before.articles.length)) return;
      // Its articles would look for their words where they stood before.
      inMemory.delete(number);
      if (kept.length === 0) removeShard(folder, number);
      else saveShard(folder, number, against, { moment, articles: kept });
    },
  };
  for (const article of before.articles) known.set(article.article.file.path, article);
  return shard;
}

/** Nothing when it was made against other facts. */
function shardAt({ folder, number, against, inMemory }: ShardPlace): KeptArticles {
  const shard = inMemory.get(number) ?? readShard(folder, number);
  inMemory.set(number, shard);
  return shard.against === against ? shard : { moment: 0, articles: [] };
}

function articlesIn(
  content: string,
  look: Look | undefined,
  shards: readonly Shard[],
  known: ReadonlyMap<string, RememberedArticle>,
): KnownArticles {
  let listed: FilesBelowArticles | undefined;
  const looked = new Map<string, InputFile>();
  const lookAt = (path: string): InputFile | undefined => {
    const plain = listed?.get(path);
    if (plain !== undefined) return plain;
    // Joining is dear for a hundred thousand paths.
    const name = sep === "/" ? `${content}/${path}` : join(content, path);
    const found = look?.links.has(name) === false ? look.files.get(name) : looked.get(name);
    if (found !== undefined) return found;
    const file = plainFile(name);
    if (file !== undefined) looked.set(name, file);
    return file;
  };
  return {
    listed: () => {
      listed = look && filesBelowArticles(content, look);
      return listed?.paths;
    },
    remembered: () => [...known.keys()],
    isKnown: (path) => {
      const before = known.get(path);
      const file = before && lookAt(path);
      return before !== undefined && file !== undefined && looksSame(before.seen, file);
    },
    recall: (path) => {
      const before = known.get(path);
      // Looked at before it is read also where nothing is known of it.
      const file = lookAt(path);
      if (before === undefined || file === undefined) return undefined;
      const savedAt = shards[before.shard]?.moment ?? 0;
      if (looksSame(before.seen, file) && !isRecent(file, savedAt)) return before;
      return holds(join(content, path), before) ? { ...before, seen: file } : undefined;
    },
    keep: (path, article) => {
      const before = known.get(path);
      if (before !== undefined && article === before) return shards[before.shard]?.keep(before, false);
      const file = lookAt(path);
      const shard = before?.shard ?? shardOf(path);
      if (file !== undefined) shards[shard]?.keep({ ...article, seen: file, shard }, true);
    },
  };
}

/** A link is none, wherever it leads: what is behind it can change without it. */
function plainFile(path: string): InputFile | undefined {
  try {
    const found = lstatSync(path);
    if (!found.isFile()) return undefined;
    return { size: found.size, modified: found.mtimeMs, changed: found.ctimeMs };
  } catch {
    return undefined;
  }
}

function holds(path: string, { article, seen: { size } }: RememberedArticle): boolean {
  try {
    return lstatSync(path).size === size && hash("sha256", readFileSync(path), "hex") === article.file.hash;
  } catch {
    return false;
  }
}
