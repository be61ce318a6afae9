import { pageColours } from "../model/page-colours.ts";
import type { Accent } from "../model/site-settings.ts";
import { contrastRatio } from "./contrast-ratio.ts";
import { fromOklch, toOklch } from "./oklch.ts";

export type Theme = "light" | "dark";

/** WCAG 2.2, 1.4.3: the accent colours words of any size. */
export const leastContrast = 4.5;

/** What a colour that is only made lighter for the dark aims at: above the least, as bright lines on black look thin. */
const comfortableContrast = 7;

/** Both colours of an accent, which must be legible, and what is read on them. */
export function accentOf(light: string, dark: string): Accent {
  return { light, dark, onLight: wordsOn(light), onDark: wordsOn(dark) };
}

/** The least contrast of a colour with what it stands on in one theme, 1 to 21. */
export function contrastIn(theme: Theme, colour: string): number {
  const { paper, shaded } = pageColours[theme];
  return Math.min(contrastRatio(colour, paper), contrastRatio(colour, shaded));
}

/** The same hue, lighter, for the dark theme. */
export function darkVariantOf(colour: string): string {
  return moved(colour, "dark", comfortableContrast);
}

/** The nearest colour of the same hue that can be read in a theme. */
export function nearestLegible(theme: Theme, colour: string): string {
  return moved(colour, theme, leastContrast);
}

/** Darker for the light theme, lighter for the dark one, in the least step that the eye cannot see. */
function moved(colour: string, theme: Theme, least: number): string {
  const { lightness, chroma, hue } = toOklch(colour);
  const step = theme === "light" ? -0.004 : 0.004;
  for (let at = lightness; at >= 0 && at <= 1; at += step) {
    const candidate = fromOklch({ lightness: at, chroma, hue });
    if (contrastIn(theme, candidate) >= least) return candidate;
  }
  return theme === "light" ? "#000000" : "#ffffff";
}

/** White where it can be read; else nearly black, as on any colour light enough for the dark theme. */
function wordsOn(colour: string): string {
  const black = "#161413";
  return contrastRatio("#ffffff", colour) >= contrastRatio(black, colour) ? "#ffffff" : black;
}
