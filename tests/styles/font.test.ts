import assert from "node:assert/strict";
import { describe, test } from "node:test";
import subsetFont from "subset-font";
import { buildFont } from "../../src/styles/build-font.ts";
import { shippedFaceRules, standInRules } from "../../src/styles/font-face-rules.ts";
import { fontMetrics } from "../../src/styles/font-metrics.ts";
import { shippedCharacters } from "../../src/styles/shipped-characters.ts";
import { fontCharacters, fontFeatures } from "../support/font-tables.ts";

const { arabic, latin, metrics } = await buildFont();
const open = (bytes: Uint8Array, text: string) =>
  subsetFont(Buffer.from(bytes), text, { targetFormat: "truetype" });
const opened = await open(arabic, shippedCharacters().arabic);
const characters = fontCharacters(opened);
const latinCharacters = fontCharacters(await open(latin, shippedCharacters().latin));

describe("the shipped typeface", () => {
  test("is a small woff2 file for every page, and a smaller one for Latin names", () => {
    for (const bytes of [arabic, latin]) assert.equal(Buffer.from(bytes).toString("latin1", 0, 4), "wOF2");
    assert.ok(arabic.length < 36 * 1024, `${arabic.length} bytes`);
    assert.ok(latin.length < 14 * 1024, `${latin.length} bytes of Latin`);
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
    ["digits of Europe", "0123456789"],
  ] as const) {
    test(`draws ${what}`, () => {
      assert.deepEqual(
        [...text].filter((character) => !characters.has(character)),
        [],
      );
    });
  }

  test("draws Latin letters in their own file, and no Arabic one there, where it would not join", () => {
    for (const letter of "ABCXYZabcxyzéèüñçßøåÀŠšğİł") assert.ok(latinCharacters.has(letter), letter);
    assert.deepEqual(
      [...latinCharacters].filter((character) => /\p{Script=Arabic}/u.test(character)),
      [],
    );
  });

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
    assert.ok(Buffer.from(again.arabic).equals(arabic) && Buffer.from(again.latin).equals(latin));
  });
});

describe("the stand-ins for the typeface", () => {
  test("take its line measures, read from the file", () => {
    // Vazirmatn 33.0.3: 2100 above and 1100 below the line in an em of 2048.
    assert.deepEqual(metrics, { ascent: 2100 / 2048, descent: 1100 / 2048, lineGap: 0 });
    assert.deepEqual(fontMetrics(opened), metrics);
  });

  test("are overridden in parts of their adjusted size", () => {
    const rules = standInRules({ ascent: 1.12, descent: 0.56, lineGap: 0 });
    assert.match(
      rules,
      /Nashra Android.*?size-adjust:112%;ascent-override:100%;descent-override:50%;line-gap-override:0%/,
    );
  });

  test("never split Arabic, and never move a text that stands", () => {
    const rules = shippedFaceRules({ arabic: "font.woff2", latin: "latin.woff2", metrics });
    const [all = "", names = ""] = rules.split("}");
    assert.doesNotMatch(all, /unicode-range/);
    assert.match(all, /url\("font\.woff2"\) format\("woff2"\);font-weight:400 800;font-display:optional/);
    assert.match(names, /url\("latin\.woff2"\).*unicode-range:U\+41-5A/);
  });

  test("a file that is no font is refused", () => {
    assert.throws(() => fontMetrics(new Uint8Array(64)), /no table head/);
  });
});
