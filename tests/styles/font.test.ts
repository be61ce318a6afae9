import assert from "node:assert/strict";
import { describe, test } from "node:test";
import subsetFont from "subset-font";
import { buildFont } from "../../src/styles/build-font.ts";
import { fontFaceRules } from "../../src/styles/font-face-rules.ts";
import { fontMetrics } from "../../src/styles/font-metrics.ts";
import { shippedCharacters } from "../../src/styles/shipped-characters.ts";
import { fontCharacters, fontFeatures } from "../support/font-tables.ts";

const { bytes, metrics } = await buildFont();
const opened = await subsetFont(Buffer.from(bytes), shippedCharacters(), { targetFormat: "truetype" });
const characters = fontCharacters(opened);

describe("the shipped typeface", () => {
  test("is one small woff2 file", () => {
    assert.equal(Buffer.from(bytes).toString("latin1", 0, 4), "wOF2");
    assert.ok(bytes.length < 55 * 1024, `${bytes.length} bytes`);
  });

  for (const [what, text] of [
    ["the letters of Arabic", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"],
    [
      "vocalisation, dagger alef and tatweel",
      "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670ـٱ",
    ],
    ["letters of neighbours in names", "پچژڤگڭکیݣ"],
    ["the digits of Arabic and Persian", "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹"],
    ["punctuation", "،؛؟٪٫٬«»‹›“”‘’–—•….:!()[]/+-"],
    ["Latin letters and digits", "ABCXYZabcxyz0123456789éèüñçßøåÀŠšğİł"],
  ] as const) {
    test(`draws ${what}`, () => {
      assert.deepEqual(
        [...text].filter((character) => !characters.has(character)),
        [],
      );
    });
  }

  test("joins letters, places marks and evens figures", () => {
    const needed = ["ccmp", "init", "medi", "fina", "rlig", "calt", "liga", "tnum"];
    const substitutions = fontFeatures(opened, "GSUB");
    assert.deepEqual(
      needed.filter((feature) => !substitutions.has(feature)),
      [],
    );
    assert.deepEqual(
      ["mark", "mkmk", "kern"].filter((feature) => !fontFeatures(opened, "GPOS").has(feature)),
      [],
    );
  });

  test("is the same every time", async () => {
    const again = await buildFont();
    assert.ok(Buffer.from(again.bytes).equals(bytes));
  });
});

describe("the stand-ins for the typeface", () => {
  test("take its line measures, read from the file", () => {
    // Vazirmatn 33.0.3: 2100 above and 1100 below the line in an em of 2048.
    assert.deepEqual(metrics, { ascent: 2100 / 2048, descent: 1100 / 2048, lineGap: 0 });
    assert.deepEqual(fontMetrics(opened), metrics);
  });

  test("are overridden in parts of their adjusted size", () => {
    const rules = fontFaceRules({ href: "font.woff2", metrics: { ascent: 1.12, descent: 0.56, lineGap: 0 } });
    assert.match(
      rules,
      /Nashra Android.*?size-adjust:112%;ascent-override:100%;descent-override:50%;line-gap-override:0%/,
    );
  });

  test("never split Arabic, and let text show before the file has come", () => {
    const rules = fontFaceRules({ href: "font.woff2", metrics });
    assert.doesNotMatch(rules, /unicode-range/);
    assert.match(rules, /url\("font\.woff2"\) format\("woff2"\);font-weight:400 700;font-display:swap/);
  });

  test("a file that is no font is refused", () => {
    assert.throws(() => fontMetrics(new Uint8Array(64)), /no table head/);
  });
});
