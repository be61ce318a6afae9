import { foldedPath } from "../arabic/folded-path.ts";
import type { FileStamp } from "./file-stamp.ts";
import type { OutputContents } from "./output-folder.ts";
import { placeFile } from "./place-file.ts";
import type { MadeFile, PlannedBundle } from "./planned-page.ts";
import type { MadeBundle } from "./what-was-written.ts";

/** A bundle as it stands in the output, and which of its files had to be written. */
export type WrittenBundle = {
  readonly place: string;
  readonly made: MadeBundle;
  readonly written: readonly string[];
};

/** A bundle made a file that is none of its own: always a fault of ours. */
export class BundlePlaceError extends Error {
  override name = "BundlePlaceError";
}

/** How many bundles are made at once: one can wait for a disk or another thread, and only their bytes are in memory. */
const atOnce = 2;

/** Makes the bundles and writes each as soon as it is made. Throws what the first that failed threw. */
export async function writeBundles(
  bundles: readonly PlannedBundle[],
  output: string,
  present: OutputContents,
  make: (bundle: PlannedBundle) => Promise<readonly MadeFile[]>,
  made: (count: number) => void,
): Promise<WrittenBundle[]> {
  const written: WrittenBundle[] = [];
  const waiting = bundles.values();
  let failed = false;
  const work = async () => {
    for (const bundle of waiting) {
      if (failed) return;
      try {
        written.push(writeBundle(bundle, await make(bundle), output, present));
        made(written.length);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  // All must have ended before anybody goes on: a late one would write into an output that is no longer ours.
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  for (const end of ends) if (end.status === "rejected") throw end.reason;
  return written;
}

function writeBundle(
  { place, fingerprint, key = 0, isCurrent }: PlannedBundle,
  made: readonly MadeFile[],
  output: string,
  present: OutputContents,
): WrittenBundle {
  refuseStrangers(place, made);
  const files = new Map<string, FileStamp>();
  const written: string[] = [];
  for (const { file, bytes } of made) {
    const placed = placeFile(output, file, bytes, present);
    files.set(file, placed.stamp);
    if (placed.written) written.push(file);
  }
  // What was made from a file that somebody was editing is never taken for what was planned.
  const madeFrom = isCurrent?.() === false ? "" : fingerprint;
  return { place, made: { fingerprint: madeFrom, key, files }, written };
}

function refuseStrangers(place: string, made: readonly MadeFile[]): void {
  const seen = new Set<string>();
  for (const { file } of made) {
    if (!belongs(file, place)) throw new BundlePlaceError(`${file} is not below ${place}`);
    if (seen.has(foldedPath(file))) throw new BundlePlaceError(`${place} holds ${file} twice`);
    seen.add(foldedPath(file));
  }
}

function belongs(file: string, place: string): boolean {
  if (!place.endsWith("/")) return file === place;
  const parts = file.slice(place.length).split("/");
  return file.startsWith(place) && parts.every((part) => part !== "" && part !== "." && part !== "..");
}
