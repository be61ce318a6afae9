import fc from "fast-check";
import { articleEdits, breakingEdits } from "./article-edits.ts";
import { cacheEdits } from "./cache-edits.ts";
import { checkoutEdits, commitEdits } from "./checkout-edits.ts";
import { clockEdits } from "./clock-edits.ts";
import { codeEdits } from "./code-edits.ts";
import type { Edit } from "./edit.ts";
import { fieldEdits } from "./field-edits.ts";
import { fileEdits, settingEdits } from "./file-edits.ts";
import { failingEdits, outputEdits } from "./output-edits.ts";
import { pictureEdits } from "./picture-edits.ts";
import type { Way } from "./random-newsroom.ts";
import { scales } from "./scales.ts";
import { wideEdits } from "./wide-edits.ts";

/**
 * So many edits for a round, chosen by the seed. The one in the middle is always of our own code: such edits take longer
 * than all others together, and are rare elsewhere.
 */
export function someEdits(way: Way, count: number, seed: number): Edit[] {
  const edits = fc.sample(anyEdit(way), { numRuns: count, seed });
  const [ofCode] = fc.sample(codeEdits, { numRuns: 1, seed });
  return edits.map((edit, index) => (index === count >> 1 && ofCode !== undefined ? ofCode : edit));
}

/** Any edit that makes sense for a round; half of them of one article, since that is what newsrooms do. */
function anyEdit({ scale: scaleName, lastGood, inSession }: Way): fc.Arbitrary<Edit> {
  const scale = scales[scaleName];
  const names = fc.integer({ min: 0, max: scale.articles + 4 }).map((index) => `خبر-${index}`);
  const of = (weight: number, arbitrary: fc.Arbitrary<Edit>) => ({ weight, arbitrary });
  return fc.oneof(
    of(20, fieldEdits(names, scale)),
    of(11, articleEdits(names)),
    of(lastGood === "folder" ? 12 : 5, breakingEdits(names)),
    of(3, wideEdits),
    of(10, fileEdits),
    of(8, settingEdits),
    of(7, pictureEdits),
    of(5, clockEdits(scale)),
    of(3, checkoutEdits),
    of(lastGood === "git" ? 5 : 0, commitEdits),
    of(5, cacheEdits()),
    // While a session lasts nobody is expected to change the output.
    of(inSession ? 0 : 6, outputEdits()),
    of(1, failingEdits),
    of(1, codeEdits),
  );
}
