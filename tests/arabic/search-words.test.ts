import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { excerptOf, piecesOf } from "../../src/arabic/excerpt.ts";
import { holdsWords } from "../../src/arabic/holds-words.ts";
import { keyOf, queryWords, searchWords } from "../../src/arabic/search-words.ts";
import { readCases } from "../support/read-cases.ts";
import { anyText } from "./any-text.ts";

for (const { input, expected, line } of readCases("arabic/search-same.txt"))
  test(`search-same.txt:${line}  «${input}» is found as «${expected}»`, () => {
    assert.equal(keyOf(input), keyOf(expected));
  });

for (const { input, expected, line } of readCases("arabic/search-different.txt"))
  test(`search-different.txt:${line}  «${input}» is not «${expected}»`, () => {
    assert.notEqual(keyOf(input), keyOf(expected));
  });

test("every text has keys of letters and digits alone, and a key of a key is itself", () => {
  fc.assert(
    fc.property(fc.oneof(anyText(40), fc.string({ unit: "grapheme" })), (text) => {
      for (const key of searchWords(text)) {
        assert.match(key, /^[\p{L}\p{M}\p{N}]+$/u);
        assert.equal(keyOf(key), key);
      }
    }),
    { numRuns: 1000 },
  );
});

test("a question is asked without its particles, unless it has nothing else, and each word once", () => {
  assert.deepEqual(queryWords("الحرب في السودان والحرب"), ["حرب", "سودان"]);
  assert.deepEqual(queryWords("من"), ["من"]);
  assert.deepEqual(queryWords(" ؟ "), []);
});

test("the words that were asked for are marked in the newsroom's own spelling", () => {
  const marked = piecesOf("عاد «الكِتاب» إلى المكتبة، وكتابان معه", queryWords("كتاب"));
  assert.deepEqual(
    marked.filter(({ found }) => found).map(({ text }) => text),
    ["الكِتاب", "وكتابان"],
  );
});

test("the pieces of a text together are the text", () => {
  fc.assert(
    fc.property(anyText(60), anyText(10), (text, query) => {
      const pieces = piecesOf(text, queryWords(query));
      assert.equal(pieces.map((piece) => piece.text).join(""), text);
    }),
  );
});

test("an excerpt is cut around what was asked for, at words", () => {
  const text = `${"كلام طويل ".repeat(30)}وفاز الفريق بالكأس أمس${" ثم كلام آخر".repeat(30)}`;
  const excerpt = excerptOf(text, queryWords("كأس"), 12);
  assert.match(excerpt, /^… .*بالكأس.* …$/);
  assert.equal(excerpt.split(" ").length, 14);
});

test("a text without the words gives its beginning, a short one the whole", () => {
  assert.equal(excerptOf("أول ثان ثالث رابع", ["غائب"], 2), "أول ثان …");
  assert.equal(excerptOf(" أول ثان ", ["غائب"], 9), "أول ثان");
});

test("a guess of the index is told from an answer: every word asked for must be there, or its stem", () => {
  assert.ok(holdsWords("زار المعلم المدرسة", queryWords("معلمين")));
  assert.ok(!holdsWords("زار المعلم المدرسة", queryWords("xyz")));
  assert.ok(!holdsWords("زار المعلم المدرسة", queryWords("معلم طبيب")));
});
