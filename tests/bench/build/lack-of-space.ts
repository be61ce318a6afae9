import { statfsSync } from "node:fs";
import { freemem } from "node:os";
import { tagsInArchive } from "./figures.ts";

/** What tmpfs calls itself in statfs(2). */
const tmpfs = 0x01021994;

/**
 * Bytes of one contender, in whole blocks, measured with each and rounded up: an article's file, page and places in lists;
 * the page and the two feeds of a tag.
 */
const ofArticle = 36_000;
const ofTag = 80_000;

/** Bytes an article that the hungriest contender holds while it builds, which count where the folder is memory itself. */
const ofBuilding = 80_000;

/** Why an archive of `articles` cannot be built by so many contenders below `folder`; nothing when there is room. */
export function lackOfSpace(folder: string, articles: number, contenders: number): string | undefined {
  const { bsize, bavail, type } = statfsSync(folder);
  const sites = contenders * (articles * ofArticle + tagsInArchive(articles) * ofTag);
  const isMemory = type === tmpfs;
  const needed = isMemory ? sites + articles * ofBuilding : sites;
  const free = isMemory ? Math.min(bsize * bavail, freemem()) : bsize * bavail;
  if (needed <= free) return undefined;
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  return `${articles.toLocaleString("en")} articles: not measured, ${gigabytes(needed)} are needed below ${folder} and ${gigabytes(free)} are free: name another folder (--folder), fewer peers (--peers) or a smaller archive (--sizes)`;
}
