import assert from "node:assert/strict";
import { test } from "node:test";
import { liveHeadings } from "../../src/markdown/live-headings.ts";

test("the level-2 headings of a body are found with their lines, in plain words", () => {
  const body =
    "\nمقدمة.\n\n## 14:30 — **وصول** [الوفد](/x)\n\nنص.\n\n### فرعي\n\n١٣:٠٠ بدء\n---\n\n## \n# أول\n";
  assert.deepEqual(liveHeadings(body), [
    { text: "14:30 — وصول الوفد", line: 4 },
    { text: "١٣:٠٠ بدء", line: 10 },
    { text: "", line: 13 },
  ]);
});

test("a heading inside a quotation, a list or code opens nothing", () => {
  assert.deepEqual(liveHeadings("> ## 14:30\n\n- ## 14:30\n\n    ## 14:30\n\n```\n## 14:30\n```\n"), []);
});
