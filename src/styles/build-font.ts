import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import subsetFont from "subset-font";
import { type FontMetrics, fontMetrics } from "./font-metrics.ts";
import { shippedCharacters } from "./shipped-characters.ts";

/**
 * Vazirmatn: Naskh proportions drawn for screens, clear at 14 pixels, sturdy in bold, its own marks of vocalisation,
 * and Latin letters and digits of the same colour in the same file, so that a name, a score or a quotation mark never
 * falls out of the line.
 */
const typeface = "vazirmatn/fonts/variable/Vazirmatn[wght].ttf";

/** What joins, places and orders Arabic letters, and kerning and even figures for both scripts; no swashes. */
const keepFeatures = [
  ...["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "liga", "mark", "mkmk"],
  ...["kern", "tnum"],
];

/** The site's one typeface: woff2, the weights 400 to 700, the characters news in Arabic needs. Deterministic. */
export async function buildFont(): Promise<{ bytes: Uint8Array; metrics: FontMetrics }> {
  const original = readFileSync(fileURLToPath(import.meta.resolve(typeface)));
  const bytes = await subsetFont(original, shippedCharacters(), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures,
    noHinting: true,
  });
  return { bytes, metrics: fontMetrics(original) };
}
