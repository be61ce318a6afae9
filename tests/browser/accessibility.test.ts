import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

const kinds = ["article", "front", "list", "notFound"] as const;

describe("axe finds nothing", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({ hijri: { show: true, offset: 0 } })]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const kind of kinds) {
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [360, 1280]) {
        test(`on the page «${kind}» in ${colorScheme}, ${width} pixels wide`, async () => {
          await withPage(browser, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
            await page.goto(site.pages[kind]);
            assert.deepEqual(await axeFindings(page), []);
          });
        });
      }
    }
  }

  test("where there is nothing, and something where there is", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      await page.locator("h1").evaluate((heading) => {
        heading.style.color = "#999";
      });
      assert.match((await axeFindings(page)).join(), /color-contrast/);
    });
  });
});
