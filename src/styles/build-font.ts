import { type FontMetrics, fontMetrics } from "./font-metrics.ts";
import { readTypeface } from "./read-typeface.ts";
import { shippedCharacters } from "./shipped-characters.ts";

/** What joins, places and orders Arabic letters, and kerning and even figures for both scripts; no swashes. */
const keepFeatures = [
  ...["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "liga", "mark", "mkmk"],
  ...["kern", "tnum"],
];

/** The files as woff2, and the line measures that both have. */
export type Font = {
  readonly arabic: Uint8Array;
  readonly latin: Uint8Array;
  readonly metrics: FontMetrics;
};

/**
 * The site's one typeface: the weights 400 to 800, the characters news in Arabic needs. Deterministic. One variable
 * face rather than a second one for headlines: 800 sets a headline apart for 0.8 KB, where the plainest second face
 * would cost 9 KB, one more request before the first headline is right, and one more change of faces on slow networks.
 */
export async function buildFont(): Promise<Font> {
  // Loaded only when a font is made: a build that has kept its font starts sooner without it.
  const { default: subsetFont } = await import("subset-font");
  const original = readTypeface();
  const { arabic, latin } = shippedCharacters();
  const subset = (characters: string) =>
    subsetFont(original, characters, {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 800, default: 400 } },
      keepFeatures,
      noHinting: true,
    });
  return {
    arabic: await subset(arabic),
    latin: await subset(latin),
    metrics: fontMetrics(original),
  };
}
