import assert from "node:assert/strict";
import { describe, test } from "node:test";
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
import { htmlFaults } from "../support/html-validator.ts";

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
      assert.deepEqual(await htmlFaults(renderPage(view)), []);
    });
  }

  test("nothing where there is one", async () => {
    assert.notDeepEqual(await htmlFaults("<!DOCTYPE html><p><div></p>"), []);
  });
});
