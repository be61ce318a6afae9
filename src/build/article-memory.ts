import { hash } from "node:crypto";
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, sep } from "node:path";
import type { ArticleMemory, KnownArticle, KnownArticles } from "../content/known-articles.ts";
import {
  type KeptArticles,
  type RememberedArticle,
  readShard,
  removeShard,
  saveShard,
  shardCount,
  shardOf,
} from "./article-shards.ts";
import { diskTime } from "./disk-time.ts";
import { type InputFile, isRecent, type Look, looksSame } from "./look-at-inputs.ts";

/** Where it is kept, and the hash of the code that reads articles: another may find other facts in the same file. */
type Place = {
  readonly cache: string;
  readonly content: string;
  readonly code: string;
  /** A look at the folder that was taken already. */
  readonly look?: Look | undefined;
};

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
  { cache, content, code, look }: Place,
  mine: (shard: number) => boolean = () => true,
): SavedArticleMemory {
  const folder = memoryFolder(cache, content);
  let opened: Shard[] = [];
  return {
    open: (against) => {
      // Asked before anything is looked at: what changes later has a later time.
      const moment = look?.moment ?? diskTime(cache);
      const shards = Array.from({ length: shardCount }, (_, number) =>
        mine(number)
          ? openedShard(folder, number, hash("sha256", `${code}\0${against}`, "hex"), moment)
          : undefined,
      );
      opened = shards.filter((shard) => shard !== undefined);
      const remembered = () => opened.flatMap(({ before }) => [...before.articles.keys()]);
      return { remembered, ...articlesIn(content, look, (path) => shards[shardOf(path)]) };
    },
    save: () => {
      for (const shard of opened) shard.save();
    },
  };
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

/** A part of what is known: as it was, and as it is found now. */
type Shard = {
  readonly before: KeptArticles;
  readonly remember: (path: string, article: RememberedArticle) => void;
  readonly save: () => void;
};

function openedShard(folder: string, number: number, against: string, moment: number): Shard {
  const before = readShard(folder, number, against);
  const articles = new Map<string, RememberedArticle>();
  let isAsBefore = true;
  return {
    before,
    remember: (path, article) => {
      articles.set(path, article);
      isAsBefore &&= before.articles.get(path) === article;
    },
    save: () => {
      if (isAsBefore && articles.size === before.articles.size) return;
      if (articles.size === 0) removeShard(folder, number);
      else saveShard(folder, number, against, { moment, articles });
    },
  };
}

function articlesIn(
  content: string,
  look: Look | undefined,
  shardFor: (path: string) => Shard | undefined,
): Omit<KnownArticles, "remembered"> {
  const looked = new Map<string, InputFile>();
  const lookAt = (path: string): InputFile | undefined => {
    // Joining is dear for a hundred thousand paths.
    const name = sep === "/" ? `${content}/${path}` : join(content, path);
    const known = look?.links.has(name) === false ? look.files.get(name) : looked.get(name);
    if (known !== undefined) return known;
    const found = plainFile(name);
    if (found !== undefined) looked.set(name, found);
    return found;
  };
  return {
    isKnown: (path) => {
      const file = lookAt(path);
      if (file === undefined) return false;
      const known = shardFor(path)?.before.articles.get(path);
      return known !== undefined && looksSame(known.seen, file);
    },
    recall: (path) => {
      const file = lookAt(path);
      if (file === undefined) return undefined;
      const shard = shardFor(path);
      const known = shard?.before.articles.get(path);
      if (shard === undefined || known === undefined) return undefined;
      if (looksSame(known.seen, file) && !isRecent(file, shard.before.moment)) return known;
      return holds(join(content, path), known) ? { ...known, seen: file } : undefined;
    },
    keep: (path, known) => {
      const file = lookAt(path);
      // What was recalled as it stood is kept as that very object: so a shard sees that nothing in it changed.
      if (file !== undefined)
        shardFor(path)?.remember(path, isRemembered(known) ? known : { ...known, seen: file });
    },
  };
}

function isRemembered(known: KnownArticle | RememberedArticle): known is RememberedArticle {
  return "seen" in known;
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
