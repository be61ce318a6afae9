import { existsSync, lstatSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { findInOrder } from "../build/find-in-order.ts";
import { isKept } from "../build/kept-versions.ts";
import type { Look } from "../build/look-at-inputs.ts";
import { isOutputAsLeft } from "../build/look-at-output.ts";
import type { PreparedSite } from "../build/prepare-site.ts";
import { type KnownHash, standingOf, stillStanding, type Wish } from "../build/standing-build.ts";
import { readStanding, saveStanding } from "../build/standing-file.ts";
import type { CommandOptions } from "./command-options.ts";
import { reportFiles } from "./write-reports.ts";

type Circumstances = { readonly code: string; readonly now: number; readonly look: Look };

/** What would be built now; the look at all inputs must come before any of them is read. */
export function wishOf(options: CommandOptions, { code, now, look }: Circumstances): Wish {
  return { key: keyOf(options, code), now, look };
}

/** Whether a build would give the very output and reports that stand there. A fresh checkout is then remembered as such. */
export function nothingToDo(wish: Wish, options: CommandOptions): boolean {
  const { content, cache, output, report, lastGood } = options;
  const standing = readStanding(cache, output);
  if (standing === undefined || !reportFiles.every((name) => existsSync(join(report, name)))) return false;
  const still = stillStanding(standing, wish);
  if (still === undefined) return false;
  if (lastGood !== undefined && !keepsAll(content, lastGood, wish)) return false;
  if (!isOutputAsLeft(options)) return false;
  if (still !== standing) saveStanding(cache, output, still);
  return true;
}

/** A remembered build had no error, so the folder of last good versions holds each file, unless it was lost since. */
function keepsAll(content: string, lastGood: string, { look }: Wish): boolean {
  return [...look.files].every(([file, { size }]) => {
    const path = relative(content, file).replaceAll("\\", "/");
    const isPlain = isKept(path) && lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
    return !isPlain || lstatSync(join(lastGood, path), { throwIfNoEntry: false })?.size === size;
  });
}

/**
 * Remembers a build that went well. With any error it is not remembered: the next one says again what has to be mended,
 * and asks again for last good versions.
 */
export function rememberBuild(
  wish: Wish,
  { content, cache, output }: CommandOptions,
  site: PreparedSite,
): void {
  if (site.problems.some(({ severity }) => severity === "error")) return;
  const { publication, upkeep } = site.nextChange;
  const ends = [publication, upkeep].flatMap((instant) => instant?.epoch ?? []);
  const until = ends.length === 0 ? undefined : Math.min(...ends);
  const standing = standingOf(wish, until, hashesOf(site, content));
  if (standing !== undefined) saveStanding(cache, output, standing);
}

/**
 * Of the many inputs, articles and what is copied, the build has told the hash already. They are asked for in the order of
 * their paths, in which the articles stand. One that is spelled otherwise here than in the look costs a reading of its file.
 */
function hashesOf({ plan, articleFiles }: PreparedSite, content: string): KnownHash {
  const copies = new Map(plan.copies.map(({ from, fingerprint }) => [from, fingerprint]));
  const folder = `${content}${sep}`;
  const find = findInOrder(articleFiles.map(({ path }) => path));
  return (path) => {
    const own = path.startsWith(folder) ? path.slice(folder.length) : "";
    const place = find(sep === "/" ? own : own.replaceAll(sep, "/"));
    return place === undefined ? copies.get(path) : articleFiles[place]?.hash;
  };
}

/** Everything asked of the build that could change a byte; a new option counts until somebody says that it cannot. */
function keyOf(options: CommandOptions, code: string): string {
  const {
    now,
    ifChanged,
    clean,
    format,
    language,
    port,
    help,
    record,
    allowRemovals,
    threads,
    quiet,
    timings,
    ...telling
  } = options;
  return JSON.stringify({ ...telling, code });
}
