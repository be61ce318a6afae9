import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { readBlockCases } from "../support/read-cases.ts";
import { caseFiles, caseOptions } from "./case-options.ts";

for (const file of caseFiles)
  describe(`Markdown → Html: ${file}`, () => {
    for (const { input, expected, line } of readBlockCases(`markdown/${file}.txt`))
      test(`${file}.txt:${line}`, () => {
        assert.equal(renderMarkdown(input, caseOptions).body.html.trimEnd(), expected);
      });
  });
