import assert from "node:assert/strict";
import { test } from "node:test";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { readBlockCases } from "../support/read-cases.ts";
import { caseOptions } from "./case-options.ts";

for (const { input, expected, line } of readBlockCases("markdown/picture-links.txt"))
  test(`pictures as links: picture-links.txt:${line}`, () => {
    const { body } = renderMarkdown(input, { ...caseOptions, picturesAsLinks: true });
    assert.equal(body.html.trimEnd(), expected);
  });
