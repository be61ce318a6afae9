import { createHash } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isRecord } from "./is-record.ts";
import type { Standing } from "./standing-build.ts";
import { writeWhole } from "./write-whole.ts";

/** Raise it when the form changes: an older file is then as good as none. */
const format = 2;

/** What the last finished build into `output` left in the cache folder; undefined where nothing can be trusted. */
export function readStanding(cache: string, output: string): Standing | undefined {
  try {
    return standingFrom(JSON.parse(readFileSync(fileFor(cache, output), "utf8")));
  } catch {
    return undefined;
  }
}

/** Saved whole or not at all. */
export function saveStanding(cache: string, output: string, standing: Standing): void {
  writeWhole(fileFor(cache, output), JSON.stringify({ format, ...standing }));
}

/** Must come before anything of the output changes: a build that is killed leaves no promise behind. */
export function forgetStanding(cache: string, output: string): void {
  rmSync(fileFor(cache, output), { force: true });
}

/** One file for each output folder, so that two outputs can share a cache folder. */
function fileFor(cache: string, output: string): string {
  return join(cache, `standing-${createHash("sha256").update(output).digest("hex").slice(0, 16)}.json`);
}

function standingFrom(stored: unknown): Standing {
  if (!isRecord(stored) || stored["format"] !== format) throw new Error("another format");
  const { until } = stored;
  return {
    until: until === undefined ? undefined : numberIn(until),
    now: numberIn(stored["now"]),
    moment: numberIn(stored["moment"]),
    key: textIn(stored["key"]),
    sizes: textIn(stored["sizes"]),
    listing: textIn(stored["listing"]),
    bytes: textIn(stored["bytes"]),
    recent: textIn(stored["recent"]),
  };
}

function numberIn(value: unknown): number {
  if (typeof value !== "number") throw new Error("torn");
  return value;
}

function textIn(value: unknown): string {
  if (typeof value !== "string") throw new Error("torn");
  return value;
}
