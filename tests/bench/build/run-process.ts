import { spawn } from "node:child_process";
import { freemem } from "node:os";
import type { Command } from "./contender.ts";
import { noteMemory } from "./note-memory.ts";
import { processorOfChildren } from "./processor-of-children.ts";

export type Run = {
  readonly seconds: number;
  /** Seconds of all processors together, which a busy machine changes less; undefined off Linux. */
  readonly processorSeconds: number | undefined;
  /** The most that the process and those it started held at once, each at its own highest; undefined off Linux. */
  readonly megabytes: number | undefined;
};

/** Why a run was stopped before its end, in two or three words. */
export type Stopped = { readonly stopped: string };

/** Whoever takes longer than this many seconds is stopped. */
export const patience = 600;

/** Whoever holds more than this many megabytes is stopped, or earlier where the machine has less to give. */
const mostMegabytes = 20 * 1024;

/** How often the kernel is asked for the highest memory so far, which it keeps itself: only a short-lived child escapes. */
const interval = 50;

/** Runs a command to its end, or until it takes more time or memory than anybody may. Throws what it said when it fails. */
export function runProcess({ program, words, folder, environment }: Command): Promise<Run | Stopped> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const processorBefore = processorOfChildren();
    // A tenth is left to the machine, which would otherwise end somebody else.
    const limit = Math.min(mostMegabytes, (freemem() / 1024 ** 2) * 0.9);
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const highest = new Map<number, number>();
    let stopped: string | undefined;
    const timer = setInterval(() => {
      noteMemory(child.pid, highest);
      if (performance.now() - started > patience * 1000) stopped = `over ${patience / 60} minutes`;
      else if (megabytesOf(highest) > limit) stopped = `over ${(limit / 1024).toFixed(0)} GB`;
      if (stopped !== undefined) child.kill("SIGKILL");
    }, interval);
    let said = "";
    child.stdout.on("data", (text) => (said = (said + text).slice(-4000)));
    child.stderr.on("data", (text) => (said = (said + text).slice(-4000)));
    child.on("error", reject);
    child.on("close", (status) => {
      const seconds = (performance.now() - started) / 1000;
      clearInterval(timer);
      if (stopped !== undefined) return resolve({ stopped });
      if (status !== 0)
        return reject(new Error(`${program} ${words.join(" ")} ended with ${status}\n${said}`));
      const processor = processorOfChildren();
      const processorSeconds =
        processor === undefined || processorBefore === undefined ? undefined : processor - processorBefore;
      resolve({
        seconds,
        processorSeconds,
        megabytes: highest.size === 0 ? undefined : megabytesOf(highest),
      });
    });
  });
}

function megabytesOf(kilobytes: ReadonlyMap<number, number>): number {
  return [...kilobytes.values()].reduce((sum, one) => sum + one, 0) / 1024;
}
