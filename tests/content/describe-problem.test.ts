import assert from "node:assert/strict";
import { test } from "node:test";
import { describeProblem, problemLine } from "../../src/content/describe-problem.ts";
import { visibleText } from "../../src/content/visible-text.ts";
import type { Problem } from "../../src/model/problem.ts";

const problem: Problem = {
  path: "articles/2025/10/idlib.md",
  line: 3,
  column: 7,
  field: "date",
  code: "date-not-in-calendar",
  severity: "error",
  values: { value: "٣١-٢-٢٠٢٥" },
};

test("a problem is one line: place, field, what is wrong, what would be right", () => {
  assert.equal(
    problemLine(problem, "ar"),
    "articles/2025/10/idlib.md:3:7  date  التاريخ «٣١-٢-٢٠٢٥» غير موجود في التقويم.  " +
      "صحّح اليوم أو الشهر، واكتبه هكذا: 2025-10-22T11:30:00+03:00",
  );
});

test("the parts of a line can be told apart by the two spaces between them", () => {
  const hostile = { ...problem, path: "a  b.md", field: "x  y", values: { value: "أ   ب\n\nج" } };
  for (const language of ["ar", "en"] as const)
    assert.equal(problemLine(hostile, language).split("  ").length, 4);
});

test("no value can write to the terminal, turn the text around or start a line", () => {
  const attack = "\u001B]0;x\u0007\u009B31m\u202Eabc\u2066\r\n\u2028\u200Bend\u{E0041}\uD800";
  const hostile = { ...problem, path: attack, field: attack, values: { value: attack } };
  for (const language of ["ar", "en"] as const) {
    const line = problemLine(hostile, language);
    assert.doesNotMatch(line, /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    assert.ok(line.isWellFormed());
  }
});

test("hidden characters are spelled out, and the joiners of Arabic script stay", () => {
  assert.equal(visibleText("a\u202Eb\u001B[1m"), "aU+202EbU+001B[1m");
  assert.equal(visibleText("می\u200Cخواهم"), "می\u200Cخواهم");
});

test("a value that looks like a hole in a sentence is not filled again", () => {
  const { message } = describeProblem({ ...problem, values: { value: "{field} $& {value}" } }, "en");
  assert.equal(message, "The date «{field} $& {value}» is not in the calendar.");
});

test("a long value is cut, never inside a character", () => {
  for (const length of [118, 119, 120, 121, 5000]) {
    const shown = visibleText(`${"ا".repeat(length)}\u{1F600}\u{1F600}`);
    assert.ok(shown.length <= 120 && shown.isWellFormed(), String(length));
  }
  assert.ok(visibleText("\u202E".repeat(5000)).length <= 120);
});

test("a likely right value takes the place of the general advice", () => {
  const unknown = {
    ...problem,
    code: "unknown-section",
    values: { value: "سياسات", suggestion: "سياسة", known: "x" },
  };
  assert.equal(describeProblem(unknown, "ar").remedy, "هل المقصود «سياسة»؟");
  assert.equal(
    describeProblem({ ...unknown, values: { value: "س", known: "x" } }, "en").remedy,
    "Choose one of these: x",
  );
});

test("a code of another room, or of no room, still makes a sentence", () => {
  for (const code of ["picture-too-dark", "constructor", "__proto__"]) {
    const { message, remedy } = describeProblem({ ...problem, code }, "ar");
    assert.equal(message, `في هذا الموضع مشكلة رمزها «${code}».`);
    assert.equal(remedy, undefined);
  }
});
