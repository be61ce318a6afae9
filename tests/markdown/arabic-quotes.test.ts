import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { arabicQuotes } from "../../src/markdown/arabic-quotes.ts";
import { readCases } from "../support/read-cases.ts";

describe("straight quotation marks", () => {
  for (const { input, expected, line } of readCases("markdown/quotes.txt"))
    test(`quotes.txt:${line} ${input}`, () => {
      assert.equal(arabicQuotes(input), expected);
    });

  test("change nothing else, come in pairs, and a second pass finds nothing to do", () => {
    const signs = fc.constantFrom('"', "«", "»", " ", "و", "نعم", "5", ".", "=", "\n");
    fc.assert(
      fc.property(fc.array(signs), (parts) => {
        const text = parts.join("");
        const result = arabicQuotes(text);
        assert.equal(result.replace(/[«»‹›]/g, '"'), text.replace(/[«»]/g, '"'));
        assert.equal(count(result, "‹"), count(result, "›"));
        assert.equal(count(result, "«") - count(text, "«"), count(result, "»") - count(text, "»"));
      }),
    );
  });
});

function count(text: string, sign: string): number {
  return text.split(sign).length;
}

test("a mark that nobody closed does not swallow the quotations of half an article", () => {
  const long = "كلمة ".repeat(100);
  const text = `قال "بدأ و"الذكي"، ${long}و"آخر" انتهى" تم`;
  assert.equal(arabicQuotes(text), `قال "بدأ و«الذكي»، ${long}و«آخر» انتهى" تم`);
});
