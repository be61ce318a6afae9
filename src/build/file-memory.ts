import { createHash } from "node:crypto";
import { accessSync, constants, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { MeasuredPicture } from "../media/measured-picture.ts";
import { hashFile } from "./hash-file.ts";
import { writeWhole } from "./write-whole.ts";

/** What earlier builds learned of the files in a content folder, so that thousands of pictures are not read each time. */
export type FileMemory = {
  /** SHA-256 of the file's bytes, hexadecimal. Throws what the disk throws. */
  readonly hashOf: (file: string) => string;
  /**
   * What `measure` says of the file, asked once for the same bytes and `purpose`; undefined when it is no picture to show.
   */
  readonly sizeOf: (
    file: string,
    measure: (file: string) => Promise<MeasuredPicture | undefined>,
    purpose?: string,
  ) => Promise<MeasuredPicture | undefined>;
  /** Keeps for the next build what this one asked for, and nothing else. */
  readonly save: () => void;
};

/** Where it is kept, and the hash of the code that measures pictures: another may refuse what this one allows. */
type Place = { readonly cache: string; readonly content: string; readonly code: string };

/** A file as it was when it was hashed: [hash, size, time]. */
type Hashed = readonly [hash: string, size: number, time: number];

/** Null when it is no picture to show. */
type Measured = MeasuredPicture | null;

type Remembered = { readonly hashes: Map<string, Hashed>; readonly sizes: Map<string, Measured> };

/**
 * A file that changed within one tick of the disk's clock after it was hashed shows neither in size nor in time; what is
 * older by this many milliseconds than the memory itself can be believed (git calls the others «racily clean»).
 */
const tick = 2000;

/**
 * The memory of one content folder. A file is known by path, size and time; a fresh checkout has new times, and its
 * files are hashed again with the same result, but not measured again.
 */
export function fileMemory(place: Place): FileMemory {
  const file = join(place.cache, `files-${sha256(place.content).slice(0, 16)}.json`);
  const before = remembered(file, place.code);
  const asked: Remembered = { hashes: new Map(), sizes: new Map() };
  const hashOf = (path: string) => {
    const { size, mtimeMs } = statSync(path);
    const known = asked.hashes.get(path) ?? before.hashes.get(path);
    const entry: Hashed =
      known?.[1] === size && known[2] === mtimeMs ? known : [hashFile(path), size, mtimeMs];
    asked.hashes.set(path, entry);
    return entry[0];
  };
  return {
    hashOf,
    sizeOf: async (path, measure, purpose = "") => {
      if (!isWorthReading(path)) return measure(path);
      const key = purpose + hashOf(path);
      const known = asked.sizes.get(key) ?? before.sizes.get(key);
      const size = known === undefined ? ((await measure(path)) ?? null) : known;
      asked.sizes.set(key, size);
      return size ?? undefined;
    },
    save: () => save(file, place.code, asked),
  };
}

/** For a look at the content that leaves nothing behind. */
export function noFileMemory(): FileMemory {
  return {
    hashOf: (file) => hashFile(file),
    sizeOf: (file, measure) => measure(file),
    save: () => undefined,
  };
}

/** A file that cannot be read, or is too large for any picture, is for `measure` to refuse. */
function isWorthReading(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return statSync(file).size <= 100_000_000;
  } catch {
    return false;
  }
}

function save(file: string, code: string, { hashes, sizes }: Remembered): void {
  writeWhole(file, JSON.stringify({ code, hashes: [...hashes], sizes: [...sizes] }));
}

/** Nothing when the memory is missing or torn: then every file is read, which is slow and right. */
function remembered(file: string, code: string): Remembered {
  try {
    const savedAt = statSync(file).mtimeMs;
    const stored: { code: string; hashes: [string, Hashed][]; sizes: [string, Measured][] } = JSON.parse(
      readFileSync(file, "utf8"),
    );
    return {
      hashes: new Map(stored.hashes.filter(([, [, , time]]) => time + tick < savedAt)),
      sizes: new Map(stored.code === code ? stored.sizes : []),
    };
  } catch {
    return { hashes: new Map(), sizes: new Map() };
  }
}

function sha256(content: string): string {
  return createHash("sha256").update(content).digest("hex");
}
