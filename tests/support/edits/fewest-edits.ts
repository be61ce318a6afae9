import type { Edit } from "./edit.ts";
import type { Way } from "./random-newsroom.ts";
import { runEdits } from "./run-edits.ts";

/**
 * Fewer edits after which the last build still goes wrong, of edits the last of which has made one go wrong: first as
 * few of the last ones as will do, then without each of the others in turn. Ends after so many milliseconds.
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
  for (let count = 1; count < edits.length && performance.now() < end; count *= 2)
    if (await isWrong(edits.slice(-count))) {
      fewest = edits.slice(-count);
      break;
    }
  for (const edit of fewest.slice(0, -1)) {
    if (performance.now() > end) break;
    const others = fewest.filter((one) => one !== edit);
    if (await isWrong(others)) fewest = others;
  }
  return fewest;
}
