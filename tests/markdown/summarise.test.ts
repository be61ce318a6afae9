import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { firstParagraph } from "../../src/markdown/summarise.ts";
import { readCases } from "../support/read-cases.ts";

describe("the first paragraph of a body", () => {
  for (const { input, expected, line } of readCases("markdown/first-paragraph.txt"))
    test(`first-paragraph.txt:${line} ${JSON.stringify(input)}`, () => {
      assert.equal(firstParagraph(input, 60), expected);
    });
});
