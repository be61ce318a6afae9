import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { accentOf, contrastIn, darkVariantOf, nearestLegible } from "../../src/content/accent-colours.ts";
import { contrastRatio } from "../../src/content/contrast-ratio.ts";
import { fromOklch, toOklch } from "../../src/content/oklch.ts";
import { leastNewsroom, readRightSite, writeFiles } from "../support/read-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

describe("the accent of a newsroom", () => {
  test("is one colour, and a lighter one of the same hue in the dark", () => {
    const accent = settingsWith('"#0b5d3b"').settings?.accent;
    assert.equal(accent?.light, "#0b5d3b");
    assert.ok(accent && contrastIn("dark", accent.dark) >= 7);
    assert.ok(Math.abs(toOklch(accent.light).hue - toOklch(accent.dark).hue) < 0.1);
  });

  for (const written of ['"#0B5D3B"', "0b5d3b", '"#٠b٥d٣b"'])
    test(`may be written ${written}`, () => {
      assert.equal(settingsWith(written).settings?.accent?.light, "#0b5d3b");
    });

  test("may be a colour for each theme, under Arabic names too", () => {
    const { settings, problems } = settingsWith('{ فاتح: "#0b5d3b", داكن: "#9fe3c2" }', "لون التمييز");
    assert.deepEqual(problems, []);
    assert.deepEqual(settings?.accent, accentOf("#0b5d3b", "#9fe3c2"));
  });

  test("that is too faint on paper is refused with its contrast and the nearest colour that is not", () => {
    const { settings, problems } = settingsWith('"#ff9900"');
    assert.equal(settings?.accent, undefined);
    const [problem] = problems;
    assert.deepEqual([problem?.code, problem?.values["ratio"]], ["accent-too-faint-in-light", "1.9"]);
    assert.ok(contrastIn("light", problem?.values["nearest"] ?? "") >= 4.5);
  });

  test("that is too dark for the dark is refused there", () => {
    const { problems } = settingsWith('{ light: "#0b5d3b", dark: "#0b5d3b" }');
    assert.deepEqual(
      problems.map(({ code, field }) => [code, field]),
      [["accent-too-faint-in-dark", "accent.dark"]],
    );
  });

  test("that is no colour is refused, and so is one that YAML takes for a remark", () => {
    assert.deepEqual(codesOf("crimson"), ["colour-form"]);
    assert.deepEqual(codesOf("#a3262c"), ["cut-at-hash"]);
  });

  test("always leaves words on it legible, whatever its hue", () => {
    for (let hue = 0; hue < 2 * Math.PI; hue += 0.2) {
      const any = fromOklch({ lightness: 0.6, chroma: 0.2, hue });
      const light = nearestLegible("light", any);
      const accent = accentOf(light, darkVariantOf(light));
      for (const [words, under] of [
        [accent.onLight, accent.light],
        [accent.onDark, accent.dark],
      ] as const)
        assert.ok(contrastRatio(words, under) >= 4.5, `${words} on ${under}`);
      assert.ok(contrastIn("light", accent.light) >= 4.5 && contrastIn("dark", accent.dark) >= 4.5);
    }
  });
});

describe("a colour by what the eye makes of it", () => {
  // The values of https://www.w3.org/TR/css-color-4/#oklab-samples and https://bottosson.github.io/posts/oklab/.
  test("has the lightness, chroma and hue that the standard's examples give", () => {
    const { lightness, chroma, hue } = toOklch("#ff0000");
    assert.deepEqual(
      [lightness, chroma, (hue * 180) / Math.PI].map((part) => part.toFixed(2)),
      ["0.63", "0.26", "29.23"],
    );
  });

  test("comes back as it was", () => {
    for (const colour of ["#a3262c", "#0b5d3b", "#12508f", "#ffffff", "#000000", "#7f7f7f"])
      assert.equal(fromOklch(toOklch(colour)), colour);
  });
});

function settingsWith(accent: string, name = "accent") {
  const folder = temporaryFolder();
  const site = `${leastNewsroom["site.yaml"]}\n${name}: ${accent}\n`;
  writeFiles(folder, { ...leastNewsroom, "site.yaml": site });
  const { settings, problems } = readRightSite(folder);
  return { settings, problems: problems.filter(({ path }) => path === "site.yaml") };
}

function codesOf(accent: string): string[] {
  return settingsWith(accent).problems.map(({ code }) => code);
}
