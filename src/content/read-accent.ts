import { z } from "zod";
import { withDigits } from "../arabic/digits.ts";
import type { Accent } from "../model/site-settings.ts";
import {
  accentOf,
  contrastIn,
  darkVariantOf,
  leastContrast,
  nearestLegible,
  type Theme,
} from "./accent-colours.ts";
import { type Reading, readAs, refusal } from "./refuse.ts";
import { alone } from "./value-schemas.ts";

/**
 * The newsroom's accent: one colour, or one for each theme. A single colour is made lighter for the dark theme; what
 * cannot be read on its paper is refused, with the nearest colour that can.
 */
export const accentSchema = z.preprocess(
  alone("light"),
  z
    .object({ light: readAs(colourFor("light")), dark: readAs(colourFor("dark")).optional() })
    .transform(({ light, dark }): Accent => accentOf(light, dark ?? darkVariantOf(light))),
);

function colourFor(theme: Theme): (text: string) => Reading<string> {
  return (text) => {
    const colour = readColour(text);
    if (colour === undefined) return refusal("colour-form", { value: text });
    const ratio = contrastIn(theme, colour);
    if (ratio >= leastContrast) return { value: colour };
    const nearest = nearestLegible(theme, colour);
    // Rounded down: 4.47 is not 4.5.
    const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
    return refusal(`accent-too-faint-in-${theme}`, { value: colour, ratio: shown, nearest });
  };
}

/** `#a3262c`, `A3262C` or `#a32`, in digits of either kind, as `#a3262c`; undefined for anything else. */
function readColour(text: string): string | undefined {
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(withDigits(text, "latn"))?.[1]?.toLowerCase();
  if (hex === undefined) return undefined;
  return `#${hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex}`;
}
