import type { FontMetrics } from "./font-metrics.ts";
import { latinRange } from "./shipped-characters.ts";

/** The shipped typeface: the addresses of its files as the stylesheet sees them, and its measures. */
export type FontFile = { readonly arabic: string; readonly latin: string; readonly metrics: FontMetrics };

/**
 * Typefaces that devices bring along, and how wide the shipped face sets the same text compared with them: measured
 * over a news article in Noto Naskh (Android) and Noto Sans. Those of Apple and Microsoft may not be copied to measure
 * them, and keep their own width. The shipped Latin letters are Roboto's, which Android has.
 */
const standIns = [
  { family: "Nashra Names", names: ["Roboto", "Arial"], width: 1, range: latinRange },
  {
    family: "Nashra Android",
    names: ["Noto Naskh Arabic UI", "Noto Naskh Arabic"],
    width: 1.12,
    range: undefined,
  },
  {
    family: "Nashra Fallback",
    names: ["Geeza Pro", "SF Arabic", "Segoe UI", "Tahoma", "Arial", "Noto Sans Arabic"],
    width: 1,
    range: undefined,
  },
];

/**
 * The `@font-face` rules of the shipped files for browsers without scripts; for all others
 * `templates/scripts/page-face.ts` names them in the head. Arabic letters join only within one face, so no rule parts
 * them by `unicode-range`.
 */
export function shippedFaceRules({ arabic, latin }: FontFile): string {
  const family = "Nashra Plain";
  return rule(family, shipped(arabic)) + rule(family, [...shipped(latin), rangeOf(latinRange)]);
}

function shipped(href: string): string[] {
  return [`src:url("${href}") format("woff2")`, "font-weight:400 800", "font-display:optional"];
}

/** The rules of the stand-ins, which take up the same room, so that no line moves when the files arrive. */
export function standInRules(metrics: FontMetrics): string {
  return standIns
    .map(({ family, names, width, range }) =>
      rule(family, [...standIn(names, width, metrics), ...(range ? [rangeOf(range)] : [])]),
    )
    .join("");
}

function rule(family: string, descriptors: readonly string[]): string {
  return `@font-face{font-family:"${family}";${descriptors.join(";")}}`;
}

function rangeOf(range: string): string {
  return `unicode-range:${range}`;
}

/** The overrides are parts of the adjusted size, so they are divided by the adjustment (CSS Fonts 5, section 2.2). */
function standIn(
  names: readonly string[],
  width: number,
  { ascent, descent, lineGap }: FontMetrics,
): string[] {
  return [
    `src:${names.map((name) => `local("${name}")`).join(",")}`,
    `size-adjust:${percent(width)}`,
    `ascent-override:${percent(ascent / width)}`,
    `descent-override:${percent(descent / width)}`,
    `line-gap-override:${percent(lineGap / width)}`,
  ];
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
