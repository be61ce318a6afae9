import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { countWords } from "../../src/arabic/count-words.ts";

const cases: readonly (readonly [text: string, words: number])[] = [
  ["", 0],
  ["   \n\t ", 0],
  ["كلمة", 1],
  ["قُتِلَ أربعةُ رجالٍ", 3],
  ["قال — بعد صمت — : «نعم»، ثم مضى.", 6],
  ["في ٢٢ أكتوبر 2025", 4],
  ["## عنوان\n\n- أول\n- ثانٍ\n\n> قول", 4],
  ["[نص الرابط](https://example.org/a/very/long/address?of=it) وبعده", 3],
  ["| أ | ب |\n|---|---|\n| ١ | ٢ |", 4],
  ["NATO وAT-21", 2],
  ["سطر\u00A0موصول", 2],
  ["* * *", 0],
];

describe("the number of words", () => {
  for (const [text, words] of cases)
    test(`in ${JSON.stringify(text)} is ${words}`, () => {
      assert.equal(countWords(text), words);
    });
});
