import { dirname, join } from "node:path";
import type { BuildSession } from "../../src/build/build-session.ts";
import { type BuildOptions, type BuildResult, buildSite } from "../../src/build/build-site.ts";
import type { TeamWishes } from "../../src/build/build-team.ts";
import { codeHash, drawingCodeHash, indexingCodeHash } from "../../src/build/code-hash.ts";
import type { PageWriter } from "../../src/build/page-writer.ts";
import type { Shard } from "../../src/build/plan-shard.ts";
import type { OnProgress } from "../../src/build/progress.ts";
import { isWrittenDirectly, writePages } from "../../src/eleventy/write-pages.ts";
import { keepDrawnPictures, layDrawnPictures } from "./drawn-pictures.ts";

/** Where the project stands; Eleventy finds its templates from there. */
export const project = dirname(dirname(import.meta.dirname));

/** Later than every article of the sample content but the one that waits for 2031. */
export const sampleNow = Date.UTC(2025, 10, 15);

const code = codeHash(project);
const drawingCode = drawingCodeHash(project);
const indexingCode = indexingCodeHash(project);

/** What a test may want otherwise in a build. */
export type BuildWishes = {
  readonly now?: number;
  readonly strict?: boolean;
  readonly clean?: boolean;
  readonly write?: PageWriter;
  readonly onProgress?: OnProgress;
  readonly allowRemovals?: number;
  readonly lastGood?: string;
  readonly team?: TeamWishes;
  readonly shard?: Shard;
  readonly session?: BuildSession;
  readonly portable?: boolean;
  /** Another folder than `<work>/site`. */
  readonly output?: string;
};

/** Two threads that share even the smallest work. */
export const twoThreads: TeamWishes = {
  threads: 2,
  entry: new URL("../../src/eleventy/build-thread.ts", import.meta.url),
  shares: isWrittenDirectly,
  worthSharing: 0,
};

/** What a plan of the folder `content` is made from, with its cache in `<work>/cache`. */
export function planInputs(work: string, content: string, now = sampleNow) {
  return { project, code, drawingCode, indexingCode, content, cache: join(work, "cache"), now };
}

/** Builds the folder `content` into `<work>/site`, with its cache in `<work>/cache`; the real thing, Eleventy included. */
export async function buildIn(work: string, content: string, wishes: BuildWishes = {}): Promise<BuildResult> {
  const options = optionsIn(work, content, wishes);
  layDrawnPictures(options.cache);
  try {
    return await buildSite(options);
  } finally {
    keepDrawnPictures(options.cache);
  }
}

/** What such a build is asked for. */
export function optionsIn(work: string, content: string, wishes: BuildWishes = {}): BuildOptions {
  return {
    ...planInputs(work, content),
    output: join(work, "site"),
    strict: false,
    clean: false,
    allowRemovals: 0,
    write: writePages,
    ...wishes,
  };
}
