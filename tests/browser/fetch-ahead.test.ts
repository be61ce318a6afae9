import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { type CuttableSite, cuttableSite } from "../support/cuttable-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

describe("the next page", () => {
  let browser: Browser;
  let site: CuttableSite;

  before(async () => {
    await buildIn(work, join(project, "content"));
    [browser, site] = await Promise.all([openBrowser(), cuttableSite(join(work, "site"), "/sub/")]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the front page, rests on the link to the archive, and gives back what was asked for ahead. */
  async function restOnLink(page: Page): Promise<string[]> {
    await page.goto(site.url, { waitUntil: "networkidle" });
    await page.waitForTimeout(400);
    site.asked.length = 0;
    await page.locator(".site-footer a[href='archive/']").hover();
    await page.waitForTimeout(900);
    return site.asked.filter(({ purpose }) => purpose?.startsWith("prefetch")).map(({ path }) => path);
  }

  for (const [what, serviceWorkers] of [
    ["before there is a worker", "block"],
    ["while the worker answers", "allow"],
  ] as const)
    test(`is fetched once a pointer rests on its link, ${what}, and not again when it is opened`, async () => {
      await withPage(browser, { serviceWorkers }, async (page) => {
        assert.deepEqual(await restOnLink(page), ["archive/"]);
        await page.locator(".site-footer a[href='archive/']").click();
        await page.waitForURL(`${site.url}archive/`);
        assert.equal(site.asked.filter(({ path }) => path === "archive/").length, 1);
      });
    });

  test("is fetched by hand where the browser takes no rules", async () => {
    await withPage(browser, { serviceWorkers: "block" }, async (page) => {
      await page.addInitScript(() => Reflect.deleteProperty(HTMLScriptElement, "supports"));
      await restOnLink(page);
      assert.deepEqual(
        site.asked.map(({ path }) => path),
        ["archive/"],
      );
      await page.locator(".site-footer a[href='feed.xml']").hover();
      await page.waitForTimeout(300);
      assert.equal(site.asked.length, 1, "a feed is no page");
    });
  });

  for (const connection of [{ saveData: true }, { effectiveType: "2g" }])
    test(`is not fetched ahead for a reader with ${JSON.stringify(connection)}`, async () => {
      await withPage(browser, {}, async (page) => {
        await page.addInitScript(
          (value) => Object.defineProperty(navigator, "connection", { value }),
          connection,
        );
        await restOnLink(page);
        assert.deepEqual(site.asked, []);
      });
    });
});
