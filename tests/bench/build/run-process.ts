import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Command } from "./contender.ts";

export type Run = {
  readonly seconds: number;
  /** Seconds of all processors together, which a busy machine changes less; undefined off Linux. */
  readonly processorSeconds: number | undefined;
  /** The most that the process and those it started held at once, each at its own highest; undefined off Linux. */
  readonly megabytes: number | undefined;
};

/** How often the kernel is asked for the highest memory so far, which it keeps itself: only a short-lived child escapes. */
const interval = 50;

/** Whoever takes longer than this many milliseconds is stopped. */
const patience = 600_000;

/** Runs a command to its end; undefined when it takes over ten minutes. Throws what it said when it fails. */
export function runProcess({ program, words, folder, environment }: Command): Promise<Run | undefined> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const processorBefore = processorOfChildren();
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: patience,
      killSignal: "SIGKILL",
    });
    const highest = new Map<number, number>();
    const timer = setInterval(() => noteMemory(child.pid, highest), interval);
    let said = "";
    child.stdout.on("data", (text) => (said = (said + text).slice(-4000)));
    child.stderr.on("data", (text) => (said = (said + text).slice(-4000)));
    child.on("error", reject);
    child.on("close", (status, signal) => {
      const seconds = (performance.now() - started) / 1000;
      clearInterval(timer);
      if (signal === "SIGKILL" && seconds * 1000 >= patience) return resolve(undefined);
      if (status !== 0)
        return reject(new Error(`${program} ${words.join(" ")} ended with ${status}\n${said}`));
      const kilobytes = [...highest.values()].reduce((sum, one) => sum + one, 0);
      const processor = processorOfChildren();
      const processorSeconds =
        processor === undefined || processorBefore === undefined ? undefined : processor - processorBefore;
      resolve({ seconds, processorSeconds, megabytes: highest.size === 0 ? undefined : kilobytes / 1024 });
    });
  });
}

/** Processor seconds of all children of this process that have ended. */
function processorOfChildren(): number | undefined {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    // Fields 16 and 17 of proc(5), counted behind the name in brackets, in hundredths of a second.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return undefined;
  }
}

/** Notes the highest resident memory of a process and of all that descend from it, in kilobytes. */
function noteMemory(process: number | undefined, highest: Map<number, number>): void {
  if (process === undefined) return;
  try {
    const status = readFileSync(`/proc/${process}/status`, "utf8");
    const kilobytes = Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1]);
    if (kilobytes > 0) highest.set(process, kilobytes);
    for (const thread of readdirSync(`/proc/${process}/task`)) {
      const children = readFileSync(`/proc/${process}/task/${thread}/children`, "utf8");
      for (const child of children.split(" ").filter(Boolean)) noteMemory(Number(child), highest);
    }
  } catch {
    // It ended while we looked, or there is no /proc here.
  }
}
