import { readFileSync, writeFileSync } from "node:fs";
import type { RelatedMemory } from "../archive/related-memory.ts";
import type { ShardsInMemory } from "./article-memory.ts";
import type { OpenCache } from "./build-cache.ts";
import { momentFile } from "./disk-time.ts";
import { type Look, lookAgain, lookAtInputs } from "./look-at-inputs.ts";
import type { Newsroom } from "./newsroom.ts";

/** What one build leaves in memory for the next one of the same process. */
export type LeftInMemory = {
  look?: Look;
  readonly shards: ShardsInMemory;
  related?: RelatedMemory;
  cache?: OpenCache;
  /** What the output was written from. */
  newsroom?: Newsroom;
};

/**
 * The builds of one process, of one content folder into one output, so that it need not read again what it read or wrote
 * itself. While it lasts nobody is expected to change the output. Other builds may share the cache: after them, and
 * after a build that failed, nothing is left and all is read anew.
 */
export type BuildSession = {
  /** What is left of the build before; nothing outside of {@link BuildSession.run}. */
  readonly left: () => LeftInMemory;
  /**
   * Before a build: the files, by absolute path, that have changed since this was told last; undefined when any may have.
   * Where nothing is told, all are looked at.
   */
  readonly tell: (changed: readonly string[] | undefined) => void;
  /** A look at the content folder, taken anew where something has changed. */
  readonly look: (content: string, cache: string) => Look;
  /** Runs a build in the locked folder `cache`. */
  readonly run: <Result>(cache: string, build: () => Promise<Result>) => Promise<Result>;
  /** Trusts nothing of what is left. */
  readonly forget: () => void;
};

export function buildSession(): BuildSession {
  let left: LeftInMemory = { shards: new Map() };
  let told: (readonly string[] | undefined)[] = [];
  let name: string | undefined;
  const forget = () => {
    left = { shards: new Map() };
  };
  return {
    left: () => left,
    tell: (files) => {
      told.push(files);
    },
    look: (content, cache) => {
      const changed =
        told.length === 0 || told.includes(undefined) ? undefined : told.flatMap((files) => files ?? []);
      told = [];
      const renewed = left.look && changed && lookAgain(left.look, changed, cache);
      left.look = renewed ?? lookAtInputs([content], cache);
      return left.look;
    },
    run: async (cache, build) => {
      if (name === undefined || textOf(momentFile(cache)) !== name) forget();
      try {
        const result = await build();
        // Every build asks the disk for its time, and empties this file with that: ours is the last one if the name stands.
        name = crypto.randomUUID();
        writeFileSync(momentFile(cache), name);
        return result;
      } catch (error) {
        forget();
        throw error;
      }
    },
    forget,
  };
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
