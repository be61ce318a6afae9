import assert from "node:assert/strict";
import { test } from "node:test";
import { countedNoun } from "../../src/arabic/counted-noun.ts";
import { pluralCategory, selectPlural } from "../../src/arabic/plural.ts";
import { digitsNamed } from "./date-style.ts";
import { eachCase } from "./each-case.ts";
import { sharedVector } from "./shared-vectors.ts";

const ARTICLES = {
  zero: "لا مقالات",
  one: "مقال واحد",
  two: "مقالان",
  few: "{count} مقالات",
  many: "{count} مقالًا",
  other: "{count} مقال",
};

eachCase("plural.txt", (number) => pluralCategory(Number(number)));

eachCase("counted-noun.txt", (digits, number) => countedNoun(Number(number), ARTICLES, digitsNamed(digits)));

test("the forms are CLDR's for 0 to 1,200, for large numbers and for fractions", () => {
  const cldr = new Intl.PluralRules("ar");
  for (let n = 0; n <= 1200; n += 1) assert.equal(pluralCategory(n), cldr.select(n), String(n));
  for (const large of [99_999, 100_000, 123_456, 1_000_002, 1_000_103, 987_654_321, Number.MAX_SAFE_INTEGER])
    assert.equal(pluralCategory(large), cldr.select(large), String(large));
  for (let tenths = 0; tenths <= 1200; tenths += 1)
    assert.equal(pluralCategory(tenths / 10), cldr.select(tenths / 10), String(tenths / 10));
});

test("the forms are those of CLDR's own samples", (t) => {
  const text = sharedVector(t, "cldr-ar/cldr-json/cldr-core/supplemental/plurals.json");
  const rules = /"ar": \{([^}]*)\}/.exec(text ?? "")?.[1] ?? "";
  let compared = 0;
  for (const [, category, samples = ""] of rules.matchAll(
    /"pluralRule-count-(\w+)": "[^@"]*@integer ([^@"]*)/g,
  ))
    for (const [n] of samples.matchAll(/(?<![\d.c])\d+(?![\d.c])/g)) {
      assert.equal(pluralCategory(Number(n)), category, n);
      compared += 1;
    }
  assert.ok(text === undefined || compared > 20, `${compared} samples compared`);
});

test("selectPlural gives the form as it is", () => {
  assert.equal(selectPlural(2, ARTICLES), "مقالان");
  assert.equal(selectPlural(5, ARTICLES), "{count} مقالات");
});
