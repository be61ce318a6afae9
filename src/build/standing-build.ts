import { hash } from "node:crypto";
import { hashIfAsListed, type InputFile, isRecent, type Look } from "./look-at-inputs.ts";

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
  const inputs = inputsIn(look);
  const hashOf = eachOnce(known);
  const bytes = bytesOf(inputs, hashOf);
  const recent = bytesOf(recentAmong(inputs, look.moment), hashOf);
  if (bytes === undefined || recent === undefined) return undefined;
  return { key, now, until, moment: look.moment, ...listed(inputs), bytes, recent };
}

/**
 * What stands if the build that left `standing` was made of what `wish` would be made of: that very standing, or one with
 * the files' new times, once their bytes were compared, so that the next answer comes from the listing alone. Undefined
 * when it cannot be sure. Where times differ bytes decide, so that a fresh checkout is no change.
 */
export function stillStanding(standing: Standing, { key, now, look }: Wish): Standing | undefined {
  const inTime = now >= standing.now && (standing.until === undefined || now < standing.until);
  if (!inTime || key !== standing.key) return undefined;
  const inputs = inputsIn(look);
  const { sizes, listing } = listed(inputs);
  if (sizes !== standing.sizes) return undefined;
  const isAsListed = listing === standing.listing;
  const unsure = isAsListed ? recentAmong(inputs, standing.moment) : inputs;
  if (isAsListed && unsure.length === 0) return standing;
  const hashOf = eachOnce(() => undefined);
  if (bytesOf(unsure, hashOf) !== (isAsListed ? standing.recent : standing.bytes)) return undefined;
  const recent = bytesOf(recentAmong(inputs, look.moment), hashOf);
  return recent === undefined ? undefined : { ...standing, moment: look.moment, listing, recent };
}

type Input = readonly [path: string, file: InputFile];

/** By path, so that two checkouts have one order on every disk. */
function inputsIn({ files }: Look): Input[] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function recentAmong(inputs: readonly Input[], moment: number): Input[] {
  return inputs.filter(([, file]) => isRecent(file, moment));
}

/** Numbers are hashed as they lie in memory: writing a hundred thousand times as decimals would take longer than all else. */
function listed(inputs: readonly Input[]): Pick<Standing, "sizes" | "listing"> {
  const over = (number: (file: InputFile) => number) =>
    hash(
      "sha256",
      Float64Array.from(inputs, ([, file]) => number(file)),
    );
  const paths = hash("sha256", inputs.map(([path]) => path).join("\0"));
  const sizes = hash("sha256", paths + over(({ size }) => size));
  return {
    sizes,
    listing: hash("sha256", sizes + over(({ modified }) => modified) + over(({ changed }) => changed)),
  };
}

type HashOf = (input: Input) => string | undefined;

/** Undefined when the bytes of one cannot be known. Whose hash each one is follows from {@link listed}. */
function bytesOf(inputs: readonly Input[], hashOf: HashOf): string | undefined {
  const hashes: string[] = [];
  for (const input of inputs) {
    const digest = hashOf(input);
    if (digest === undefined) return undefined;
    hashes.push(digest);
  }
  return hash("sha256", hashes.join("\n"));
}

/** A file that is asked for again, being recent, is not read again. */
function eachOnce(known: KnownHash): HashOf {
  const read = new Map<string, string>();
  return ([path, file]) => {
    const told = known(path) ?? read.get(path);
    if (told !== undefined) return told;
    const digest = hashIfAsListed(path, file);
    if (digest !== undefined) read.set(path, digest);
    return digest;
  };
}
