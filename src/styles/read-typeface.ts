import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/**
 * Vazirmatn: Naskh proportions drawn for screens, clear at 14 pixels, sturdy in bold, its own marks of vocalisation,
 * and Latin letters and digits of the same colour in the same file, so that a name, a score or a quotation mark never
 * falls out of the line.
 */
const typeface = "vazirmatn/fonts/variable/Vazirmatn[wght].ttf";

/** The whole typeface as TrueType, all weights: for subsets, and for pictures with words in them. */
export function readTypeface(): Buffer {
  return readFileSync(fileURLToPath(import.meta.resolve(typeface)));
}
