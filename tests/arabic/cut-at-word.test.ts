import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { cutAtWord } from "../../src/arabic/cut-at-word.ts";
import { eachCase } from "./each-case.ts";

eachCase("cut-at-word.txt", (length, text = "") => cutAtWord(text, Number(length)));

const anyText = fc.oneof(fc.string({ unit: "grapheme", maxLength: 80 }), fc.lorem({ maxCount: 12 }));

test("the result is never longer than asked, and begins as the text does", () => {
  fc.assert(
    fc.property(anyText, fc.nat(90), (text, length) => {
      const cut = cutAtWord(text, length);
      assert.ok(cut.length <= length);
      assert.ok(text.trim().startsWith(cut.replace(/…$/, "")));
    }),
  );
});

test("no grapheme is cut in two", () => {
  const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 90 }), (text, length) => {
      const whole = text.trim();
      const cut = cutAtWord(text, length);
      if (cut === whole) return;
      const ends = new Set([...graphemes.segment(whole)].map(({ index }) => index));
      assert.ok(ends.has(cut.length - 1) || cut === "…", `«${whole}» → «${cut}»`);
    }),
    { numRuns: 500 },
  );
});
