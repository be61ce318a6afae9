import assert from "node:assert/strict";
import { test } from "node:test";
import { rememberTexts } from "../../src/arabic/remember-texts.ts";

/** What was made, in order, behind a memory of `most` texts. */
function counted(most: number): { made: string[]; ask: (text: string) => string } {
  const made: string[] = [];
  const ask = rememberTexts(most, (text) => {
    made.push(text);
    return `<${text}>`;
  });
  return { made, ask };
}

test("what was asked before is not made again, and is the same", () => {
  const { made, ask } = counted(2);
  assert.deepEqual(["حلب", "إدلب", "حلب"].map(ask), ["<حلب>", "<إدلب>", "<حلب>"]);
  assert.deepEqual(made, ["حلب", "إدلب"]);
});

test("an empty answer is an answer", () => {
  let made = 0;
  const ask = rememberTexts(2, () => {
    made += 1;
    return "";
  });
  assert.deepEqual([ask("حلب"), ask("حلب"), made], ["", "", 1]);
});

test("one text too many, and all before it are forgotten", () => {
  const { made, ask } = counted(2);
  for (const text of ["أ", "ب", "ج", "ج", "أ"]) ask(text);
  assert.deepEqual(made, ["أ", "ب", "ج", "أ"]);
});

test("a long text is made every time, so that memory stays bounded whatever editors write", () => {
  const { made, ask } = counted(2);
  const long = "خبر ".repeat(300);
  assert.equal(ask(long), ask(long));
  assert.equal(made.length, 2);
});
