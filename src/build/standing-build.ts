import { hash } from "node:crypto";
import type { InputFiles } from "./input-files.ts";
import { hashIfAsListed, isRecent, type Look } from "./look-at-inputs.ts";

/**
 * What a finished build leaves behind, so that the next one can tell whether it would do anything. Of all inputs together
 * it holds hashes alone, so that it costs the same for any number of them; SHA-256, hexadecimal.
 */
export type Standing = {
  /** Options and code that it was made with. */
  readonly key: string;
  /** Its own clock, and the next instant at which time alone changes the output; milliseconds since 1970. */
  readonly now: number;
  readonly until: number | undefined;
  /** When the inputs were looked at, by the disk's clock. */
  readonly moment: number;
  /** Over paths and sizes: where they differ, no byte need be read to see that something has changed. */
  readonly sizes: string;
  /** Over paths, sizes and times. */
  readonly listing: string;
  /** Over the hashes of all files. */
  readonly bytes: string;
  /** The same over the files that were too young at the look for their times to prove anything; see {@link isRecent}. */
  readonly recent: string;
};

/** What would be built now. */
export type Wish = { readonly key: string; readonly now: number; readonly look: Look };

/** SHA-256 of an input's bytes by its absolute path, hexadecimal; undefined where nobody has told it. */
export type KnownHash = (path: string) => string | undefined;

/**
 * Describes a build that has just succeeded. `look` was taken before it read anything. Hashes come from the build itself,
 * else from the file if it is still as it was listed; undefined when one cannot be known, since then nothing can be promised.
 */
export function standingOf(
  { key, now, look }: Wish,
  until: number | undefined,
  known: KnownHash,
): Standing | undefined {
  const { files, moment } = look;
  const hashOf = eachOnce(files, known);
  const bytes = bytesOf(files.paths.keys(), hashOf);
  const recent = bytesOf(recentAmong(files, moment), hashOf);
  if (bytes === undefined || recent === undefined) return undefined;
  return { key, now, until, moment, ...listed(files), bytes, recent };
}

/**
 * What stands if the build that left `standing` was made of what `wish` would be made of: that very standing, or one with
 * the files' new times, once their bytes were compared, so that the next answer comes from the listing alone. Undefined
 * when it cannot be sure. Where times differ bytes decide, so that a fresh checkout is no change.
 */
export function stillStanding(standing: Standing, { key, now, look }: Wish): Standing | undefined {
  const inTime = now >= standing.now && (standing.until === undefined || now < standing.until);
  if (!inTime || key !== standing.key) return undefined;
  const { files } = look;
  const { sizes, listing } = listed(files);
  if (sizes !== standing.sizes) return undefined;
  const isAsListed = listing === standing.listing;
  const recent = recentAmong(files, standing.moment);
  if (isAsListed && recent.length === 0) return standing;
  const hashOf = eachOnce(files, () => undefined);
  const isSame = isAsListed
    ? bytesOf(recent, hashOf) === standing.recent
    : bytesOf(files.paths.keys(), hashOf) === standing.bytes;
  if (!isSame) return undefined;
  const recentNow = bytesOf(recentAmong(files, look.moment), hashOf);
  return recentNow === undefined
    ? undefined
    : { ...standing, moment: look.moment, listing, recent: recentNow };
}

/** Their places. */
function recentAmong(files: InputFiles, moment: number): number[] {
  const recent: number[] = [];
  for (let place = 0; place < files.size; place += 1)
    if (isRecent(files.at(place), moment)) recent.push(place);
  return recent;
}

/** Numbers are hashed as they lie in memory: writing a hundred thousand times as decimals would take longer than all else. */
function listed({ paths, columns }: InputFiles): Pick<Standing, "sizes" | "listing"> {
  const sizes = hash("sha256", hash("sha256", paths.join("\0")) + hash("sha256", columns.sizes));
  return {
    sizes,
    listing: hash("sha256", sizes + hash("sha256", columns.modified) + hash("sha256", columns.changed)),
  };
}

/** Of the file at a place; undefined when it cannot be known. */
type HashOf = (place: number) => string | undefined;

/** Undefined when the bytes of one cannot be known. Whose hash each one is follows from {@link listed}. */
function bytesOf(places: Iterable<number>, hashOf: HashOf): string | undefined {
  const hashes: string[] = [];
  for (const place of places) {
    const digest = hashOf(place);
    if (digest === undefined) return undefined;
    hashes.push(digest);
  }
  return hash("sha256", hashes.join("\n"));
}

/** A file that is asked for again, being recent, is not read again. */
function eachOnce(files: InputFiles, known: KnownHash): HashOf {
  const read = new Map<number, string>();
  return (place) => {
    const path = files.paths[place] ?? "";
    const told = known(path) ?? read.get(place);
    if (told !== undefined) return told;
    const digest = hashIfAsListed(path, files.at(place));
    if (digest !== undefined) read.set(place, digest);
    return digest;
  };
}
