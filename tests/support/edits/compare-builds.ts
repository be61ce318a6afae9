import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, lstatSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writePages } from "../../../src/eleventy/write-pages.ts";
import { buildIn, twoThreads } from "../build-in.ts";
import { layDrawnPictures } from "../drawn-pictures.ts";
import { changedFiles, folderBytes } from "../folder-bytes.ts";
import { runHere } from "../run-here.ts";
import { projectWith } from "./other-code.ts";
import type { RandomNewsroom } from "./random-newsroom.ts";
import { answerFirst, sessionOf } from "./session-of.ts";

/** How a build upon earlier ones ended, and in what it differs from a clean one. */
export type Comparison = {
  /** Whether anything could be published at all. */
  readonly isBuilt: boolean;
  /** Files of the output that were written, written anew with the same bytes, or removed. */
  readonly touched: readonly string[];
  /** Nothing, if all is well: files of the output, of the last good versions, and what the build says. */
  readonly differences: readonly string[];
};

/**
 * Builds the newsroom upon what earlier builds have left, and afresh in an empty folder, and compares. Both builds meet
 * the same last good versions, each in a folder of its own, and must leave the same there. With `alone` the clean
 * build is left out, and nothing compared.
 */
export async function compareBuilds(room: RandomNewsroom, alone = false): Promise<Comparison> {
  const kept = join(room.work, "kept");
  const clean = join(room.work, "clean");
  const output = join(kept, room.output);
  rmSync(clean, { recursive: true, force: true });
  if (existsSync(join(kept, "last-good")))
    cpSync(join(kept, "last-good"), join(clean, "last-good"), { recursive: true });
  if (room.failsFirst) await failWhileWriting(room, kept);
  const before = fileTimes(output);
  const incremental = await build(room, kept, room.output, room.way.ifChanged);
  const touched = differing(before, fileTimes(output));
  if (alone) return { isBuilt: incremental.isBuilt, touched, differences: [] };
  const afresh = await build(room, clean, "site", false);
  const differences = [
    ...(incremental.isBuilt === afresh.isBuilt ? [] : [`built: ${incremental.isBuilt}, ${afresh.isBuilt}`]),
    ...differing(incremental.says, afresh.says).map((fact) => `says ${fact}`),
    ...(incremental.isBuilt ? changedFiles(folderBytes(output), folderBytes(join(clean, "site"))) : []),
    ...changedFiles(folderBytes(join(kept, "last-good")), folderBytes(join(clean, "last-good"))).map(
      (file) => `last good ${file}`,
    ),
  ];
  return { isBuilt: incremental.isBuilt, touched, differences };
}

/** Whether a site was built, and by name what the build has told about it. */
type Outcome = { readonly isBuilt: boolean; readonly says: ReadonlyMap<string, string> };

function build(room: RandomNewsroom, work: string, output: string, ifChanged: boolean): Promise<Outcome> {
  if (room.otherCode !== undefined || room.way.ifChanged)
    return buildByCommand(room, work, output, ifChanged);
  return buildDirectly(room, work, output);
}

const noSession = { session: undefined, saved: [] };

async function buildDirectly(room: RandomNewsroom, work: string, output: string, write = writePages) {
  const { session, saved } = room.way.inSession && work.endsWith("kept") ? sessionOf(room) : noSession;
  const wishes = {
    ...(session !== undefined && { session }),
    now: room.now,
    allowRemovals: 1_000_000,
    output: join(work, output),
    write,
    // Builds upon builds of a large newsroom are shared by two threads, and clean ones never.
    ...(room.scale.articles > 100 && work.endsWith("kept") ? { team: twoThreads } : {}),
    ...(room.way.lastGood === "folder" ? { lastGood: join(work, "last-good") } : {}),
  };
  if (session !== undefined) await answerFirst(room, work, saved, wishes);
  const { site, problems, changes } = await buildIn(work, room.content, wishes);
  const { published, held, leftOut, standIns, nextChange, redirects } = site ?? {};
  const facts = { problems, published, held, leftOut, standIns, nextChange, redirects };
  const says = Object.entries(facts).map(([name, fact]): [string, string] => [
    name,
    JSON.stringify(fact) ?? "",
  ]);
  return { isBuilt: changes !== undefined, says: new Map(says) };
}

/** The command line: in this process, or with other code in one of its own. */
async function buildByCommand(
  room: RandomNewsroom,
  work: string,
  output: string,
  ifChanged: boolean,
): Promise<Outcome> {
  const now = new Date(room.now).toISOString();
  layDrawnPictures(join(work, "cache"));
  const words = [
    ...["--content", room.content, "--output", join(work, output), "--cache", join(work, "cache")],
    ...["--report", join(work, "report"), "--allow-removals", "1000000", "--lang", "en"],
    ...(room.way.lastGood === "folder" ? ["--last-good", join(work, "last-good")] : []),
    ...(ifChanged ? ["--if-changed"] : []),
  ];
  const status =
    room.otherCode === undefined
      ? (await runHere("build", words, now)).status
      : await statusOf(projectWith(room.otherCode, room.work), ["build", "--now", now, ...words]);
  if (status !== 0 && status !== 1) throw new Error(`the build ended with ${status}`);
  return { isBuilt: status === 0, says: new Map(status === 0 ? reports(join(work, "report")) : []) };
}

async function statusOf(project: string, words: readonly string[]): Promise<unknown> {
  const child = spawn(process.execPath, [join(project, "src/cli.ts"), ...words], { stdio: "ignore" });
  return (await once(child, "exit"))[0];
}

/** The reports that hold no times of their own. */
function reports(folder: string): [string, string][] {
  return ["redirects.json", "next-change.json"].map((name) => [
    name,
    readFileSync(join(folder, name), "utf8"),
  ]);
}

/** Half of the pages are written, then the disk is full. */
async function failWhileWriting(room: RandomNewsroom, work: string): Promise<void> {
  const full = new Error("the disk is full");
  const write: typeof writePages = async (pages, output) => {
    await writePages(pages.slice(0, pages.length / 2), output);
    throw full;
  };
  await buildDirectly(room, work, room.output, write).catch((error: unknown) => {
    if (error !== full) throw error;
  });
}

/** Every file with its place on the disk and its times, which no new file shares. */
function fileTimes(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const { ino, mtimeMs } = lstatSync(file);
      return [file.slice(folder.length + 1), `${ino} ${mtimeMs}`];
    }),
  );
}

/** Names that stand in one and not in the other, or stand for something else. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => one.get(name) !== other.get(name)).sort();
}
