import type { FontMetrics } from "./font-metrics.ts";

/** The shipped typeface: its address as the stylesheet sees it, and its measures. */
export type FontFile = { readonly href: string; readonly metrics: FontMetrics };

/**
 * Typefaces with Arabic letters that devices bring along, and how wide the shipped face sets the same text compared
 * with them: measured over a news article in Noto Naskh (Android) and Noto Sans. Those of Apple and Microsoft may not
 * be copied to measure them, and keep their own width.
 */
const standIns = [
  { family: "Nashra Android", names: ["Noto Naskh Arabic UI", "Noto Naskh Arabic"], width: 1.12 },
  {
    family: "Nashra Fallback",
    names: ["Geeza Pro", "SF Arabic", "Segoe UI", "Tahoma", "Arial", "Noto Sans Arabic"],
    width: 1,
  },
];

/**
 * The `@font-face` rules of "Nashra" (the shipped file) and its stand-ins, which take up the same room, so that no line
 * moves when the file arrives. Arabic letters join only within one face, so no rule has a `unicode-range`.
 */
export function fontFaceRules({ href, metrics }: FontFile): string {
  const shipped = [`src:url("${href}") format("woff2")`, "font-weight:400 700", "font-display:swap"];
  const others = standIns.map(({ family, names, width }) => rule(family, standIn(names, width, metrics)));
  return [rule("Nashra", shipped), ...others].join("");
}

function rule(family: string, descriptors: readonly string[]): string {
  return `@font-face{font-family:"${family}";${descriptors.join(";")}}`;
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
