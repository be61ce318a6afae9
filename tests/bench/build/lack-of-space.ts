import { statfsSync } from "node:fs";
import { freemem } from "node:os";
import { tagsInArchive } from "./figures.ts";

/** What tmpfs calls itself in statfs(2). */
const tmpfs = 0x01021994;

/**
 * Bytes on the disk, of one contender: an article's file and page and its place in lists take whole blocks; the two feeds of a
 * tag hold twenty articles each. Both measured with every contender and rounded up.
 */
const ofArticle = 44_000;
const ofTag = 200_000;

/** Why an archive of `articles` cannot be built by so many contenders below `folder`; nothing when there is room. */
export function lackOfSpace(folder: string, articles: number, contenders: number): string | undefined {
  const { bsize, bavail, type } = statfsSync(folder);
  const free = type === tmpfs ? Math.min(bsize * bavail, freemem()) : bsize * bavail;
  const needed = contenders * (articles * ofArticle + tagsInArchive(articles) * ofTag);
  if (needed <= free) return undefined;
  const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;
  return `${articles.toLocaleString("en")} articles: not measured, ${contenders} sites need ${gigabytes(needed)} below ${folder} and ${gigabytes(free)} are free; name another folder (--folder), fewer peers (--peers) or a smaller archive (--sizes)`;
}
