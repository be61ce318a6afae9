import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { bidiRuns } from "../../src/arabic/bidi/bidi-runs.ts";
import type { Run } from "../../src/arabic/bidi/run.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { readCases } from "../support/read-cases.ts";
import { caseOptions } from "./case-options.ts";

describe("what is isolated in an Arabic text", () => {
  for (const { input, expected, line } of readCases("markdown/isolation.txt"))
    test(`isolation.txt:${line} ${input}`, () => {
      assert.equal(bidiRuns(input, false).runs.map(shown).join(""), expected);
    });

  test("an Arabic letter before a piece of bold or linked text counts for the numbers in it", () => {
    const html = renderMarkdown("فاز **3-1** أمس", caseOptions).body.html;
    assert.equal(html, "<p>فاز <strong>3-1</strong> أمس</p>\n");
  });

  test("nothing is isolated in a left-to-right block, in code, and in an address", () => {
    const english = renderMarkdown("The match ended 3-1 in Lyon.", caseOptions).body.html;
    assert.equal(english, '<p dir="ltr" lang="en">The match ended 3-1 in Lyon.</p>\n');
    const code = renderMarkdown("اكتب `a-b 3-1` هنا", caseOptions).body.html;
    assert.equal(code, '<p>اكتب <code dir="ltr">a-b 3-1</code> هنا</p>\n');
  });
});

function shown({ text, isolation }: Run): string {
  if (isolation === "none") return text;
  if (isolation === "override") return `<bdo dir="ltr">${text}</bdo>`;
  return isolation === "ltr" ? `<bdi dir="ltr">${text}</bdi>` : `<bdi>${text}</bdi>`;
}
