import { Worker } from "node:worker_threads";
import { cacheSize } from "./build-cache.ts";
import { type InputColumns, InputFiles } from "./input-files.ts";
import { type Look, lookAtInputs } from "./look-at-inputs.ts";
import { largeCache, type OutputPlace } from "./look-at-output.ts";

/** What a thread looks at: see `lookAtInputs`. */
export type LookPlace = { readonly folders: readonly string[]; readonly scratch: string };

/** A look as one thread hands it to another: one text and a few lists of numbers, which takes a tenth of the time. */
export type PackedLook = {
  readonly moment: number;
  /** With a zero between them, which no path holds. */
  readonly paths: string;
  readonly columns: InputColumns;
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
  return { moment, paths: files.paths.join("\0"), columns: files.columns, links: [...links] };
}

function unpacked({ moment, paths, columns, links }: PackedLook): Look {
  const files = new InputFiles(paths === "" ? [] : paths.split("\0"), columns);
  return { files, links: new Set(links), moment };
}
