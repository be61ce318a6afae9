import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { readBlockCases } from "../support/read-cases.ts";
import { caseFiles, caseOptions } from "./case-options.ts";
import { faultsIn } from "./strict-scan.ts";

describe("a rendered body", () => {
  test("names its headings in their order", () => {
    const { headings } = renderMarkdown("# أول *مهم*[^1]\n\n### BBC\n\n[^1]: هامش", caseOptions);
    assert.deepEqual(headings, [
      { level: 2, id: "أول-مهم", title: "أول مهم" },
      { level: 3, id: "قسم-bbc", title: "BBC" },
    ]);
  });

  test("names its pictures once, and those that are missing apart", () => {
    const { images, missingImages } = renderMarkdown(
      "![أ](bridge.jpg)\n\n![أ](bridge.jpg) ![ب](نهر.jpg) ![ج](missing.jpg) ![د](https://a.example/a.png)",
      caseOptions,
    );
    assert.deepEqual(images, ["bridge.jpg", "نهر.jpg"]);
    assert.deepEqual(missingImages, ["missing.jpg"]);
  });

  test("prints the numbers it adds in the site's digits", () => {
    const latin = { ...caseOptions, digits: "latn" as const };
    assert.match(renderMarkdown("نص^[هامش]", latin).body.html, /aria-label="الهامش 1">1</);
  });

  test("does not remember the body before it", () => {
    const body = "# عنوان\n\nنص[^1] [مرجع]\n\n[^1]: هامش\n\n[مرجع]: /a/";
    const first = renderMarkdown(body, caseOptions).body.html;
    renderMarkdown("[مرجع]: /b/\n\n[^1] # عنوان", caseOptions);
    assert.equal(renderMarkdown(body, caseOptions).body.html, first);
    assert.equal(renderMarkdown("[مرجع]", caseOptions).body.html, "<p>[مرجع]</p>\n");
  });

  test("is empty for an empty body", () => {
    assert.equal(renderMarkdown("", caseOptions).body.html, "");
    assert.equal(renderMarkdown("\n\u00A0\n", caseOptions).body.html, "");
  });

  for (const file of caseFiles)
    test(`is right Html in every case of ${file}.txt`, async () => {
      const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
      for (const { input, line } of readBlockCases(`markdown/${file}.txt`)) {
        const { html } = renderMarkdown(input, caseOptions).body;
        const { results } = await validator.validateString(html);
        const messages = results.flatMap(({ messages: all }) =>
          all.map(({ ruleId, message }) => `${ruleId}: ${message}`),
        );
        assert.deepEqual([...messages, ...faultsIn(html)], [], `${file}.txt:${line}`);
      }
    });
});
