import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import { renderLive } from "../../src/markdown/render-live.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { readBlockCases } from "../support/read-cases.ts";
import { caseOptions } from "./case-options.ts";
import { faultsIn } from "./strict-scan.ts";

const cases = readBlockCases("markdown/live.txt");

/** A stand-in for the reader of times. */
const startsWithDigit = (words: string) => /^\p{Nd}/u.test(words);

const live = (source: string) => renderLive(source, caseOptions, startsWithDigit);

describe("a live body in its parts", () => {
  for (const { input, expected, line } of cases)
    test(`live.txt:${line}`, () => {
      const { intro, entries } = live(input);
      const shown = entries.map(({ heading, body }) => `== ${heading}\n${body.html.trimEnd()}`);
      assert.equal([intro.html.trimEnd(), ...shown].filter((text) => text !== "").join("\n"), expected);
    });

  test("brings no markup of its own, and is right Html as one page", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
    for (const { input, line } of cases) {
      const { intro, entries } = live(input);
      const page = [intro.html, ...entries.map(({ body }) => `<h2>الوقت</h2>\n${body.html}`)].join("\n");
      const { results } = await validator.validateString(page);
      const messages = results.flatMap(({ messages: all }) => all.map(({ ruleId }) => ruleId));
      assert.deepEqual([...messages, ...faultsIn(page)], [], `live.txt:${line}`);
    }
  });

  test("is what a body is that begins no entry", () => {
    const source = "مقدمة[^1].\n\n## عنوان\n\nنص\n\n[^1]: هامش";
    const { intro, entries } = live(source);
    assert.equal(intro.html, renderMarkdown(source, caseOptions).body.html);
    assert.deepEqual(entries, []);
  });

  test("of a thousand entries takes no more than a second or two", () => {
    const entry = "## 14:30 — عنوان\n\nنص[^1] طويل.\n\n### تفصيل\n\n";
    const begun = performance.now();
    assert.equal(live(`${entry.repeat(1000)}\n[^1]: هامش`).entries.length, 1000);
    assert.ok(performance.now() - begun < 4000);
  });
});
