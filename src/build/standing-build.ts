import { readdirSync } from "node:fs";
import { hashIfAsListed, type InputFile, isRecent, type Look, looksSame } from "./look-at-inputs.ts";
import { isOurs } from "./output-folder.ts";

/** What a finished build leaves behind, so that the next one can tell whether it would do anything. */
export type Standing = {
  /** Options and code that it was made with. */
  readonly key: string;
  /** Its own clock, and the next instant at which time alone changes the output; milliseconds since 1970. */
  readonly now: number;
  readonly until: number | undefined;
  /** How many files the output folder holds. */
  readonly outputFiles: number;
  readonly moment: number;
  /** Every input file with its SHA-256, empty where it is not known. */
  readonly files: ReadonlyMap<string, HashedFile>;
};

export type HashedFile = InputFile & { readonly hash: string };

/** What would be built now. */
export type Wish = {
  readonly key: string;
  readonly now: number;
  readonly output: string;
  readonly look: Look;
};

/**
 * Whether the output of the build that left `standing` is what `wish` would give, byte for byte. Says no whenever it
 * cannot be sure. The answer rests on bytes where times differ, so that a fresh checkout is no change.
 */
export function holds(standing: Standing, { key, now, output, look }: Wish): boolean {
  const inTime = now >= standing.now && (standing.until === undefined || now < standing.until);
  return (
    inTime &&
    key === standing.key &&
    look.files.size === standing.files.size &&
    [...look.files].every(([path, file]) => isSameFile(path, file, standing)) &&
    isOurs(output) &&
    countFiles(output) === standing.outputFiles
  );
}

function isSameFile(path: string, file: InputFile, { files, moment }: Standing): boolean {
  const before = files.get(path);
  if (before === undefined || before.size !== file.size) return false;
  if (looksSame(before, file) && !isRecent(file, moment)) return true;
  return before.hash !== "" && hashIfAsListed(path, file) === before.hash;
}

/**
 * The same with the files' new times, once {@link holds} has compared their bytes, so that the next answer comes from
 * the listing alone; undefined when this one did.
 */
export function renewedStanding(standing: Standing, look: Look): Standing | undefined {
  const wasRead = ([path, file]: [string, InputFile]) => {
    const before = standing.files.get(path);
    return before === undefined || !looksSame(before, file) || isRecent(file, standing.moment);
  };
  if (![...look.files].some(wasRead)) return undefined;
  const files = [...look.files].map(([path, file]): [string, HashedFile] => [
    path,
    { ...file, hash: standing.files.get(path)?.hash ?? "" },
  ]);
  return { ...standing, moment: look.moment, files: new Map(files) };
}

/**
 * Describes a build that has just succeeded. `look` was taken before it read anything. Hashes come from the build itself
 * (`known`, by absolute path), else from the standing before, else from the file if it is still as it was listed.
 */
export function standingOf(
  { key, now, look }: Wish,
  until: number | undefined,
  outputFiles: number,
  known: ReadonlyMap<string, string>,
  before: Standing | undefined,
): Standing {
  const hashOf = (path: string, file: InputFile) =>
    known.get(path) ?? knownBefore(path, file, before) ?? hashIfAsListed(path, file) ?? "";
  const files = [...look.files].map(([path, file]): [string, HashedFile] => [
    path,
    { ...file, hash: hashOf(path, file) },
  ]);
  return { key, now, until, outputFiles, moment: look.moment, files: new Map(files) };
}

function knownBefore(path: string, file: InputFile, before: Standing | undefined): string | undefined {
  const earlier = before?.files.get(path);
  if (before === undefined || earlier === undefined || earlier.hash === "") return undefined;
  return looksSame(earlier, file) && !isRecent(file, before.moment) ? earlier.hash : undefined;
}

/** What a build answers for: nothing hidden at the top, and not the mark of the folder itself. */
function countFiles(folder: string): number {
  let count = -1;
  const waiting = [folder];
  for (let inner = waiting.pop(); inner !== undefined; inner = waiting.pop())
    for (const entry of readdirSync(inner, { withFileTypes: true })) {
      if (inner === folder && entry.name.startsWith(".")) continue;
      if (entry.isDirectory()) waiting.push(`${inner}/${entry.name}`);
      else count += 1;
    }
  return count;
}
