import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { caseOptions } from "../markdown/case-options.ts";
import { openBrowser } from "../support/browser.ts";
import { readCases } from "../support/read-cases.ts";

describe("the order in which a browser shows numbers and names of an Arabic line", () => {
  let browser: Browser;
  let page: Page;
  before(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1600, height: 200 } });
  });
  after(() => browser.close());

  for (const { input, expected, line } of readCases("markdown/reading-order.txt"))
    test(`reading-order.txt:${line} ${input}`, async () => {
      const { html } = renderMarkdown(input, caseOptions).body;
      await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><title>t</title>${html}`);
      assert.equal(await page.evaluate(signsFromTheLeft), expected);
    });
});

/** Runs in the page: its signs but spaces and Arabic letters, by where they stand. */
function signsFromTheLeft(): string {
  const signs: { sign: string; left: number }[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    [...(text.nodeValue ?? "")].forEach((sign, at) => {
      if (/\s|(?=\p{L}|\p{M})\p{Script=Arabic}|\p{M}/u.test(sign)) return;
      const range = document.createRange();
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      signs.push({ sign, left: range.getBoundingClientRect().left });
    });
  return signs
    .sort((a, b) => a.left - b.left)
    .map(({ sign }) => sign)
    .join("");
}
