import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

const pages = ["article", "front", "list", "notFound"] as const;

const forms = ["news", "opinion", "explainer", "gallery", "video", "audio", "live", "document"] as const;

describe("axe finds nothing", () => {
  let browser: Browser;
  let site: FixtureSite;
  let articles: FixtureSite;

  before(async () => {
    [browser, site, articles] = await Promise.all([
      openBrowser(),
      fixtureSite({ hijri: { show: true, offset: 0 } }),
      fixtureSite({}, (around) => Object.values(articleOfEachKind(around))),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    await articles.close();
  });

  for (const kind of pages) {
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

  for (const kind of forms) {
    for (const colorScheme of ["light", "dark"] as const) {
      test(`on an article of the kind «${kind}» in ${colorScheme}, fresh or old`, async () => {
        await withPage(browser, { colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
          for (const now of ["2025-10-22T17:00:00+03:00", "2028-10-22T17:00:00+03:00"]) {
            await page.clock.setFixedTime(now);
            await page.goto(articles.articleOf(kind));
            await page.locator(".age-line").filter({ hasText: /قبل/ }).waitFor();
            for (const details of await page.locator("details").all())
              await details.evaluate((it) => it.setAttribute("open", ""));
            assert.deepEqual(await axeFindings(page), []);
          }
        });
      });
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
