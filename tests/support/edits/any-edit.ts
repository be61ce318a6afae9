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

/** Any edit that makes sense for a round; half of them of one article, since that is what newsrooms do. */
export function anyEdit({ scale: scaleName, lastGood, ifChanged }: Way): fc.Arbitrary<Edit> {
  const scale = scales[scaleName];
  const names = fc.integer({ min: 0, max: scale.articles + 4 }).map((index) => `خبر-${index}`);
  const of = (weight: number, arbitrary: fc.Arbitrary<Edit>) => ({ weight, arbitrary });
  return fc.oneof(
    of(24, fieldEdits(names, scale)),
    of(14, articleEdits(names)),
    of(lastGood === "folder" ? 15 : 6, breakingEdits(names)),
    of(3, wideEdits),
    of(7, fileEdits),
    of(6, settingEdits),
    of(5, pictureEdits),
    of(5, clockEdits(scale)),
    of(4, checkoutEdits),
    of(lastGood === "git" ? 5 : 0, commitEdits),
    of(5, cacheEdits()),
    of(6, outputEdits(ifChanged)),
    of(2, failingEdits),
    // Two processes of their own each, and two more steps' worth of pages: dearer than all others together.
    of(2, codeEdits),
  );
}
