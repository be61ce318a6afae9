import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { MadeFile, PlannedBundle } from "./planned-page.ts";
import { writeWhole } from "./write-whole.ts";

/**
 * Makes a bundle, or takes it from `folder`, a part of the cache, when one with `keep` was made before from the same inputs: a fresh
 * output folder beside a restored cache then needs no remaking. What is torn there is made again.
 */
export function madeOnce(folder: string): (bundle: PlannedBundle) => Promise<readonly MadeFile[]> {
  return async (bundle) => {
    if (bundle.keep === undefined) return bundle.make();
    const file = join(folder, keptName(bundle));
    const kept = unpacked(file);
    if (kept !== undefined) return kept;
    const made = await bundle.make();
    if (bundle.isCurrent?.() !== false) writeWhole(file, packed(made));
    return made;
  };
}

/** Forgets what no bundle of the plan would ask for. */
export function pruneMade(folder: string, bundles: readonly PlannedBundle[]): void {
  const wanted = new Set(bundles.filter(({ keep }) => keep !== undefined).map(keptName));
  for (const name of keptNames(folder)) if (!wanted.has(name)) rmSync(join(folder, name), { force: true });
}

/** Below `folder`, the pictures in a folder of their own. */
function keptNames(folder: string): string[] {
  const apart = namesIn(join(folder, pictures)).map((name) => join(pictures, name));
  return [...namesIn(folder).filter((name) => name !== pictures), ...apart];
}

const pictures = "pictures";

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function keptName({ place, fingerprint, keep }: PlannedBundle): string {
  const name = sha256(JSON.stringify([place, fingerprint]));
  return keep === "pictures" ? join(pictures, name) : name;
}

/** A line with the hash of all that follows, a line of JSON with names and lengths, then the files' bytes. */
function packed(made: readonly MadeFile[]): Buffer {
  const names = JSON.stringify(made.map(({ file, bytes }) => [file, bytes.length]));
  const rest = Buffer.concat([Buffer.from(`${names}\n`), ...made.map(({ bytes }) => bytes)]);
  return Buffer.concat([Buffer.from(`${sha256(rest)}\n`), rest]);
}

function unpacked(file: string): MadeFile[] | undefined {
  try {
    const [hash, rest] = cutAtLine(readFileSync(file));
    if (sha256(rest) !== hash) return undefined;
    const [names, bytes] = cutAtLine(rest);
    return cutIntoFiles(JSON.parse(names), bytes);
  } catch {
    return undefined;
  }
}

function cutAtLine(bytes: Buffer): [string, Buffer] {
  const end = bytes.indexOf("\n");
  return [bytes.toString("utf8", 0, end), bytes.subarray(end + 1)];
}

/** The hash has shown that this is what we wrote. */
function cutIntoFiles(names: readonly [string, number][], bytes: Buffer): MadeFile[] {
  let start = 0;
  return names.map(([file, length]) => {
    start += length;
    return { file, bytes: bytes.subarray(start - length, start) };
  });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
