import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { articleParser } from "../../src/markdown/article-parser.ts";
import { baseParser } from "../../src/markdown/base-parser.ts";
import { plainLines } from "../../src/markdown/rules/plain-lines.ts";
import { readingRules } from "../../src/markdown/rules.ts";

const withoutShortWay = baseParser();
for (const rule of readingRules) if (rule !== plainLines) rule(withoutShortWay);

/** What news is typed with, and every sign or beginning that a rule inside lines looks for. */
const piece = fc.constantFrom(
  ...[
    "خبر",
    "a",
    "1",
    " ",
    "\n",
    "\n\n",
    "\u00A0",
    "،",
    ".",
    ",",
    ";",
    ":",
    "/",
    "?",
    '"',
    "'",
    "«",
    "»",
    "😀",
  ],
  ...[
    "\\",
    "`",
    "*",
    "_",
    "~",
    "~~",
    "~~a~~",
    "[",
    "]",
    "(",
    ")",
    "<",
    ">",
    "&",
    "&amp;",
    "&#1;",
    "^",
    "!",
    "#",
    "$",
  ],
  ...[
    "%",
    "+",
    "-",
    "=",
    "@",
    "{",
    "}",
    "|",
    "://",
    "http",
    "https://a.example",
    "www.a.example",
    "mailto:a@b",
  ],
  ...["![", "](b)", "[^1]", "\n[^1]: ", "^[", "@[", "\n- ", "\n> ", "\n| a | b |\n|---|---|\n"],
);

test("a line without a sign of Markdown gives the same tokens by the short way and by the parser's own", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const body = pieces.join("");
      assert.deepEqual(articleParser.parse(body, {}), withoutShortWay.parse(body, {}));
    }),
    { numRuns: 3000 },
  );
});
