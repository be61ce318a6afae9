import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { buildIn, project, sampleNow } from "./build-in.ts";
import { changedFiles, folderBytes } from "./folder-bytes.ts";
import { articleText, leastNewsroom, writeFiles } from "./read-site.ts";

/** One state of a newsroom: its files, and the bytes that a clean build makes of them. */
type State = {
  readonly files: Readonly<Record<string, string>>;
  readonly bytes: ReadonlyMap<string, string>;
};

/** What became of the kills: one before the first write or after the last shows little. */
export type Kills = { readonly midway: number; readonly tooEarly: number; readonly tooLate: number };

/**
 * Starts `rounds` builds and kills each at a random moment; after each the next build must give the bytes of a clean
 * one, also when the edit was taken back in between or when everything has to be written. Throws where it does not.
 */
export async function killBuilds(work: string, rounds: number): Promise<Kills> {
  const states = [await stateOf(work, "first"), await stateOf(work, "second")];
  const content = join(work, "content");
  await show(content, states[0]);
  const { milliseconds } = await killedAfter(work, content, 120_000, false);
  // Machines are busy and idle in turn, so each round learns from the one before when a kill comes too early or too late.
  const early = { start: 0, pages: 0 };
  const late = { start: milliseconds, pages: milliseconds * 0.5 };
  let midway = 0;
  let tooLate = 0;
  for (let round = 1; round <= rounds; round += 1) {
    if (round % 5 === 0) rmSync(join(work, "site"), { recursive: true });
    await show(content, states[round % 2]);
    // Most kills come while pages are written, where most can go wrong; the others anywhere.
    const from = round % 3 === 0 ? "start" : "pages";
    const before = folderBytes(join(work, "site"));
    const moment = early[from] + (late[from] - early[from]) * Math.random();
    const { killed } = await killedAfter(work, content, moment, from === "pages");
    const isMidway = killed && changedFiles(before, folderBytes(join(work, "site"))).length > 0;
    early[from] = killed && !isMidway ? moment : early[from] * 0.8;
    late[from] = killed ? Math.max(late[from] * 1.1, moment * 1.5) : Math.max(moment, early[from] * 1.1);
    if (isMidway) midway += 1;
    else if (!killed) tooLate += 1;
    const next = states[(round + (round % 4 < 2 ? 1 : 0)) % 2];
    await show(content, next);
    await buildIn(work, content);
    const wrong = changedFiles(next?.bytes ?? new Map(), folderBytes(join(work, "site")));
    assert.deepEqual(wrong, [], `round ${round}, killed ${Math.round(moment)} ms after the ${from}`);
  }
  return { midway, tooEarly: rounds - midway - tooLate, tooLate };
}

/** Sixty articles; the second state has others among them, others changed, and another name over all pages. */
async function stateOf(work: string, name: "first" | "second"): Promise<State> {
  const files: Record<string, string> = { ...leastNewsroom };
  const isFirst = name === "first";
  if (!isFirst) files["site.yaml"] = `${leastNewsroom["site.yaml"]}description: الحال الثانية\n`;
  for (let number = 0; number < 60; number += 1) {
    if (number % 7 === (isFirst ? 1 : 2)) continue;
    const fields = { title: `خبر ${number}`, tags: `[وسم ${number % 5}]`, source: "وكالة" };
    const body = number % 3 === 0 ? `متن ${name}.\n` : "متن لا يتغير.\n";
    files[`articles/2025/10/خبر-${number}.md`] = articleText(fields, body);
  }
  const clean = join(work, name);
  writeFiles(join(clean, "content"), files);
  await buildIn(clean, join(clean, "content"));
  return { files, bytes: folderBytes(join(clean, "site")) };
}

async function show(content: string, state: State | undefined): Promise<void> {
  rmSync(content, { recursive: true, force: true });
  writeFiles(content, state?.files ?? {});
}

/** Runs a build as a process of its own and kills it so long after its start, or after it began to write pages. */
async function killedAfter(work: string, content: string, milliseconds: number, fromPages: boolean) {
  const folders = {
    content,
    output: join(work, "site"),
    cache: join(work, "cache"),
    report: join(work, "report"),
  };
  const options = Object.entries(folders).flatMap(([name, folder]) => [`--${name}`, folder]);
  const now = new Date(sampleNow).toISOString();
  const started = performance.now();
  const words = [join(project, "src/cli.ts"), "build", "--lang", "en", "--now", now, ...options];
  const build = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(build, "exit");
  const end = new AbortController();
  const killLater = () =>
    wait(milliseconds, undefined, { signal: end.signal }).then(
      () => build.kill("SIGKILL"),
      () => false,
    );
  if (!fromPages) killLater();
  build.stdout.on("data", (chunk: Buffer) => {
    if (fromPages && chunk.includes("Writing pages")) killLater();
  });
  const [status] = await ended;
  end.abort();
  assert.ok(status === null || status === 0, `the build ended with ${status}`);
  return { killed: status === null, milliseconds: performance.now() - started };
}
