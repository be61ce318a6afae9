import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { firstParagraph } from "../../src/markdown/summarise.ts";
import { caseOptions } from "./case-options.ts";

const SIZE = 200_000;

/** Far above what any of these takes (under 0.8 s on two slow cores), far below what a quadratic step would. */
const LIMIT = 8_000;

const PATTERNS: readonly (readonly [name: string, start: string, end?: string])[] = [
  ["quotation marks", '"'],
  ["quotation marks around words", '"نعم" '],
  ["opening marks only", ' "نعم'],
  ["closing guillemets after straight marks", '"ن', "»"],
  ["opening guillemets, then straight marks", "«", '"'],
  ["brackets", "["],
  ["links in links", "[", "](x)"],
  ["pictures in pictures", "![", "](x)"],
  ["footnotes in the text", "^[a]"],
  ["footnotes in footnotes", "^[", "]"],
  ["calls of one footnote", "[^a]"],
  ["digits and hyphens", "1-"],
  ["Arabic-Indic digits and hyphens", "١-"],
  ["digits and strokes", "1/"],
  ["digits and colons", "1:"],
  ["groups of digits", "1 "],
  ["groups of three", " 123"],
  ["digits", "1"],
  ["zeros", "0"],
  ["plus signs", "+"],
  ["telephone numbers", "+1 (2) "],
  ["scores without a letter", "3-1 "],
  ["Latin words", "ab "],
  ["Latin initials", "A. "],
  ["Latin letters and stops", "A."],
  ["Latin letters", "a"],
  ["at signs", "a@"],
  ["Arabic letters", "ب"],
  ["non-breaking spaces", "\u00A0"],
  ["empty paragraphs", "&nbsp;\n\n"],
  ["addresses", "https://a.example/ "],
  ["brackets of an address", "https://a.example/("],
  ["«www.»", "www."],
  ["code", "`a"],
  ["emphasis", "*a "],
  ["quotations", ">"],
  ["lists", "- "],
  ["lines numbered by hand", "١- نص\n"],
  ["headings", "# عنوان\n"],
  ["headings of all levels", "# a\n## b\n### c\n"],
  ["tables", "|a|\n|-|\n|b|\n\n"],
  ["recordings", "@[a](https://youtu.be/b)\n"],
  ["recordings in recordings", "@[", "](x)"],
  ["a recording's brackets", "@[](", ")"],
  ["titles without an end", "](("],
  ["references", "&#x202E;"],
];

describe("200 kB of one thing take no more than seconds", () => {
  for (const [name, start, end = ""] of PATTERNS)
    test(name, () => {
      const times = SIZE / (start.length + end.length);
      const body = start.repeat(times) + end.repeat(times);
      const begun = performance.now();
      renderMarkdown(`نص\n\n${body}`, caseOptions);
      firstParagraph(body, 200);
      const took = performance.now() - begun;
      assert.ok(took < LIMIT, `${took.toFixed(0)} ms`);
    });

  test("ten thousand footnotes", () => {
    const numbers = Array.from({ length: 10_000 }, (_, index) => index);
    const body = numbers.map((number) => `نص[^${number}]\n\n[^${number}]: هامش\n\n`).join("");
    const begun = performance.now();
    renderMarkdown(body, caseOptions);
    assert.ok(performance.now() - begun < LIMIT);
  });
});
