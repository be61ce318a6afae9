import { Worker } from "node:worker_threads";
import { cacheSize } from "./build-cache.ts";
import { type InputFile, type Look, lookAtInputs } from "./look-at-inputs.ts";
import { largeCache, type OutputPlace } from "./look-at-output.ts";

/** What a thread looks at: see `lookAtInputs`. */
export type LookPlace = { readonly folders: readonly string[]; readonly scratch: string };

/** A look as one thread hands it to another: texts and numbers one after the other, which takes a tenth of the time. */
export type PackedLook = {
  readonly moment: number;
  /** Absolute paths, each ended by a zero, which no path holds. */
  readonly paths: string;
  /** Three for each: size, modified, changed. */
  readonly numbers: Float64Array<ArrayBuffer>;
  readonly links: readonly string[];
};

/**
 * Begins to look at the inputs in `folders`, before anything of them is read. Where the last build was large a thread
 * does it, while this one starts and opens what is known.
 */
export async function beginLook(
  folders: readonly string[],
  place: OutputPlace,
  worthThread = largeCache,
): Promise<Look> {
  const look = { folders, scratch: place.cache };
  const packed = cacheSize(place.cache, place.output) < worthThread ? undefined : await lookInThread(look);
  return packed === undefined ? lookAtInputs(folders, place.cache) : unpacked(packed);
}

/** Undefined when the thread broke down: then this one looks, and says what is wrong. */
function lookInThread(place: LookPlace): Promise<PackedLook | undefined> {
  const worker = new Worker(new URL("./look-thread.ts", import.meta.url), { workerData: place });
  return new Promise((resolve) => {
    worker.once("message", resolve);
    worker.once("error", () => resolve(undefined));
    worker.once("exit", () => resolve(undefined));
  });
}

/** What the thread does. */
export function packedLook({ folders, scratch }: LookPlace): PackedLook {
  const { files, links, moment } = lookAtInputs(folders, scratch);
  const numbers = new Float64Array(3 * files.size);
  let at = 0;
  let paths = "";
  for (const [path, { size, modified, changed }] of files) {
    paths += `${path}\0`;
    numbers[at] = size;
    numbers[at + 1] = modified;
    numbers[at + 2] = changed;
    at += 3;
  }
  return { moment, paths, numbers, links: [...links] };
}

function unpacked({ moment, paths, numbers, links }: PackedLook): Look {
  const files = new Map<string, InputFile>();
  let at = 0;
  for (let start = 0; start < paths.length; at += 3) {
    const end = paths.indexOf("\0", start);
    files.set(paths.slice(start, end), {
      size: numbers[at] ?? 0,
      modified: numbers[at + 1] ?? 0,
      changed: numbers[at + 2] ?? 0,
    });
    start = end + 1;
  }
  return { files, links: new Set(links), moment };
}
