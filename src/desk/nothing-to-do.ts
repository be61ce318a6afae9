import { existsSync, lstatSync } from "node:fs";
import { join, relative } from "node:path";
import { isKept } from "../build/kept-versions.ts";
import { lookAtInputs } from "../build/look-at-inputs.ts";
import type { PreparedSite } from "../build/prepare-site.ts";
import { holds, renewedStanding, type Standing, standingOf, type Wish } from "../build/standing-build.ts";
import { readStanding, saveStanding } from "../build/standing-file.ts";
import type { CommandOptions } from "./command-options.ts";
import { reportFiles } from "./write-reports.ts";

/** What a build sees before it begins: its wish, and how the last one left things. */
export type Beginning = { readonly wish: Wish; readonly standing: Standing | undefined };

type Circumstances = { readonly project: string; readonly code: string; readonly now: number };

/** Takes the look at all inputs that must come before any of them is read. */
export function beginning(options: CommandOptions, { project, code, now }: Circumstances): Beginning {
  const { content, cache, output } = options;
  const look = lookAtInputs([content, join(project, "public")], cache);
  return { wish: { key: keyOf(options, code), now, output, look }, standing: readStanding(cache, output) };
}

/** Whether a build would give the very output and reports that stand there. A fresh checkout is then remembered as such. */
export function nothingToDo(
  { wish, standing }: Beginning,
  { content, cache, output, report, lastGood }: CommandOptions,
): boolean {
  if (standing === undefined || !reportFiles.every((name) => existsSync(join(report, name)))) return false;
  if (!holds(standing, wish)) return false;
  if (lastGood !== undefined && !keepsAll(content, lastGood, wish)) return false;
  const renewed = renewedStanding(standing, wish.look);
  if (renewed !== undefined) saveStanding(cache, output, renewed);
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
  { wish, standing }: Beginning,
  { content, cache, output }: CommandOptions,
  site: PreparedSite,
  outputFiles: number,
): void {
  if (site.problems.some(({ severity }) => severity === "error")) return;
  const { publication, upkeep } = site.nextChange;
  const ends = [publication, upkeep].flatMap((instant) => instant?.epoch ?? []);
  const until = ends.length === 0 ? undefined : Math.min(...ends);
  const known = new Map([
    ...(site.plan?.copies ?? []).map(({ from, fingerprint }): [string, string] => [from, fingerprint]),
    ...site.articleFiles.map(({ path, hash }): [string, string] => [join(content, path), hash]),
  ]);
  saveStanding(cache, output, standingOf(wish, until, outputFiles, known, standing));
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
