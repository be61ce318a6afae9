import assert from "node:assert/strict";
import { test } from "node:test";
import { readCases } from "../support/read-cases.ts";

/** How a case writes that nothing comes out: an empty text, or no answer. */
const NOTHING = "∅";

/**
 * One test for each case of `tests/cases/arabic/<file>`: the input's fields, parted by ` | `, go through `answer`, and
 * what it gives must be the expected text.
 */
export function eachCase(file: string, answer: (...fields: string[]) => string | undefined): void {
  for (const { input, expected, line } of readCases(`arabic/${file}`)) {
    test(`${file}:${line}  ${input} => ${expected}`, () => {
      assert.equal(answer(...input.split(" | ")) || NOTHING, expected);
    });
  }
}
