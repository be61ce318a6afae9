import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { contrastRatio } from "../../src/content/contrast-ratio.ts";
import { pageColours } from "../../src/model/page-colours.ts";

const tokens = readFileSync(new URL("../../templates/styles/tokens.css", import.meta.url), "utf8");
const themes = { light: 1, dark: 2 } as const;

/** Text on the backgrounds it stands on: WCAG 2.2, 1.4.3, level AA. */
const texts = [
  ["ink", "paper"],
  ["ink", "paper-shaded"],
  ["ink-soft", "paper"],
  ["ink-soft", "paper-shaded"],
  ["accent", "paper"],
  ["accent", "paper-shaded"],
  ["on-accent", "accent"],
  ["on-screen", "screen"],
  ["on-screen", "screen-accent"],
] as const;

/** Edges without which a control, or where the focus is, could not be seen: WCAG 2.2, 1.4.11. */
const edges = [
  ["control-border", "paper"],
  ["control-border", "paper-shaded"],
  ["focus", "paper"],
  ["focus", "paper-shaded"],
  ["accent", "paper-shaded"],
] as const;

for (const theme of ["light", "dark"] as const) {
  describe(`the ${theme} palette`, () => {
    for (const [text, background] of texts) {
      test(`${text} reads on ${background}`, () => assertContrast(text, background, 4.5));
    }
    for (const [edge, background] of edges) {
      test(`${edge} is seen on ${background}`, () => assertContrast(edge, background, 3));
    }
    test("gives the browser's own bar the colour of the page", () => {
      assert.deepEqual(pageColours[theme], { paper: colour("paper"), shaded: colour("paper-shaded") });
    });
  });

  function assertContrast(foreground: string, background: string, least: number): void {
    const ratio = contrastRatio(colour(foreground), colour(background));
    assert.ok(
      ratio >= least,
      `${foreground} on ${background} in ${theme}: ${ratio.toFixed(2)}, needs ${least}`,
    );
  }

  function colour(name: string): string {
    const token = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(tokens);
    const value = token?.[themes[theme]];
    assert.ok(value, `no colour --${name}`);
    return value;
  }
}

test("contrast is reckoned as WCAG does", () => {
  assert.equal(contrastRatio("#000000", "#ffffff"), 21);
  assert.equal(contrastRatio("#777777", "#ffffff").toFixed(2), "4.48");
});
