import { type FontMetrics, fontMetrics } from "./font-metrics.ts";
import { readTypeface } from "./read-typeface.ts";
import { shippedCharacters } from "./shipped-characters.ts";

/** What joins, places and orders Arabic letters, and kerning and even figures for both scripts; no swashes. */
const keepFeatures = [
  ...["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "liga", "mark", "mkmk"],
  ...["kern", "tnum"],
];

/** The site's one typeface: woff2, the weights 400 to 700, the characters news in Arabic needs. Deterministic. */
export async function buildFont(): Promise<{ bytes: Uint8Array; metrics: FontMetrics }> {
  // Loaded only when a font is made: a build that has kept its font starts sooner without it.
  const { default: subsetFont } = await import("subset-font");
  const original = readTypeface();
  const bytes = await subsetFont(original, shippedCharacters(), {
    targetFormat: "woff2",
    variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    keepFeatures,
    noHinting: true,
  });
  return { bytes, metrics: fontMetrics(original) };
}
