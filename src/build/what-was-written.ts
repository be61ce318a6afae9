import type { FileStamp } from "./file-stamp.ts";
import type { WrittenFile, WrittenFiles } from "./written-files.ts";

/** What is known of one bundle: the fingerprint and the key of its inputs, and every file it made, by name in the output. */
export type MadeBundle = {
  readonly fingerprint: string;
  readonly key: number;
  readonly files: ReadonlyMap<string, FileStamp>;
};

/** Everything earlier builds wrote into one output folder: pages and copies by file, bundles by place. */
export type BuildCache = {
  readonly files: WrittenFiles;
  readonly bundles: ReadonlyMap<string, MadeBundle>;
};

/** What is new of it. */
export type Learned = {
  readonly files: ReadonlyMap<string, WrittenFile>;
  readonly bundles: ReadonlyMap<string, MadeBundle>;
};
