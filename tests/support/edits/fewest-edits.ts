import type { Edit } from "./edit.ts";
import type { Way } from "./random-newsroom.ts";
import { runEdits } from "./run-edits.ts";

/**
 * Fewer edits after which the last build still goes wrong, of edits the last of which has made one go wrong: without
 * one half or the other, then without ever smaller parts. Ends after so many milliseconds.
 */
export async function fewestEdits(
  work: string,
  way: Way,
  edits: readonly Edit[],
  milliseconds: number,
): Promise<readonly Edit[]> {
  const end = performance.now() + milliseconds;
  const isWrong = async (some: readonly Edit[]) =>
    (await runEdits(work, way, some, true))?.step === some.length - 1;
  let fewest = edits;
  for (let size = Math.floor(edits.length / 2); size >= 1; size = Math.floor(size / 2))
    for (let start = 0; start + size < fewest.length && performance.now() < end; ) {
      const others = [...fewest.slice(0, start), ...fewest.slice(start + size)];
      if (await isWrong(others)) fewest = others;
      else start += size;
    }
  return fewest;
}
