import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import type { PageView } from "../../src/model/views.ts";
import { renderPage } from "../../templates/layouts/render-page.ts";
import {
  articleView,
  frontView,
  listView,
  noAssets,
  notFoundView,
  redirectView,
} from "../support/fixture-views.ts";

/** The preset's own style rules aside: trailing blanks are the template's, and `<br>`-less voids are HTML. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "no-trailing-whitespace": "off",
    "void-style": ["error", { style: "omit" }],
    "long-title": "off",
  },
});

const logo = { path: "/media/logo.svg", width: 116, height: 80, alt: "Logo" } as const;
const around = { assets: { ...noAssets, logo }, settings: { hijri: { show: true, offset: 0 } } };

const pages: Record<string, PageView> = {
  "an article with everything": articleView({}, around),
  "an article with little": articleView(
    { standfirst: undefined, updated: undefined, authors: [], tags: [], image: undefined, source: undefined },
    { settings: { newsletter: { provider: "none" } } },
  ),
  "the front page": frontView({}, around),
  "an empty front page": frontView({ lead: undefined, secondary: [], sections: [] }),
  "a list": listView({}, around),
  "an empty list": listView({ stories: [], children: [], newer: undefined, older: undefined }),
  "the page for addresses that lead nowhere": notFoundView(around),
  "a former address": redirectView(around),
};

describe("html-validate finds no fault in", () => {
  for (const [name, view] of Object.entries(pages)) {
    test(name, async () => {
      const { results } = await validator.validateString(renderPage(view));
      const faults = results.flatMap(({ messages }) => messages);
      assert.deepEqual(
        faults.map(({ ruleId, message, line }) => `${line} ${ruleId} ${message}`),
        [],
      );
    });
  }

  test("nothing where there is one", async () => {
    const { valid } = await validator.validateString("<!DOCTYPE html><p><div></p>");
    assert.equal(valid, false);
  });
});
