import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

const shortAddress = "https://news.example/s/k7m2p9q4wd/";

describe("sharing an article", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      fixtureSite({}, (around) => Object.values(articleOfEachKind(around))),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test("needs no script: the tools lead to links that a finger can hit", async () => {
    await withPage(
      browser,
      { javaScriptEnabled: false, viewport: { width: 320, height: 700 } },
      async (page) => {
        await page.goto(site.articleOf("news"));
        await page.getByRole("link", { name: "شارك", exact: true }).click();
        assert.match(page.url(), /#share$/);
        const ways = page.locator(".share-ways a");
        assert.equal(await ways.count(), 5);
        for (const way of await ways.all()) {
          const box = await way.boundingBox();
          assert.ok(box && box.width >= 44 && box.height >= 44, JSON.stringify(box));
        }
        assert.equal(await page.getByRole("button", { name: "انسخ الرابط" }).count(), 0);
      },
    );
  });

  test("asks nothing of the services before one of them is pressed", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(site.articleOf("news"), { waitUntil: "networkidle" });
      await page.locator(".share-ways a").first().hover();
      assert.deepEqual(
        asked.filter((url) => !url.startsWith(site.url)),
        [],
      );
    });
  });

  test("copies the short address, and says so to those who listen", async () => {
    await withPage(browser, { permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
      await page.goto(site.articleOf("news"));
      await page.getByRole("button", { name: "انسخ الرابط" }).click();
      await page.getByRole("status").filter({ hasText: "نُسخ الرابط" }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), shortAddress);
    });
  });

  test("says when the browser refuses to copy", async () => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError"));
      });
      await page.goto(site.articleOf("news"));
      await page.getByRole("button", { name: "انسخ الرابط" }).click();
      await page.getByRole("status").filter({ hasText: "تعذّر النسخ" }).waitFor();
    });
  });

  test("opens the device's own sheet where there is one, with headline and address", async () => {
    await withPage(browser, {}, async (page) => {
      await withOwnSheet(page);
      await page.goto(site.articleOf("video"));
      await page.getByRole("button", { name: "شارك", exact: true }).press("Enter");
      const title = "جولة في المرفأ القديم";
      const url = "https://news.example/2025/10/video/";
      assert.deepEqual(await page.evaluate("window.shared"), [{ title, text: title, url }]);
    });
  });

  test("stays a link to the ways where there is no such sheet", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.articleOf("news"));
      await page.getByRole("button", { name: "كبّر النص" }).waitFor();
      assert.equal(await page.getByRole("link", { name: "شارك", exact: true }).count(), 1);
    });
  });

  for (const width of [320, 360, 1280])
    test(`moves nothing when its tools come to life, ${width} pixels wide`, async () => {
      await withPage(browser, { viewport: { width, height: 900 } }, async (page) => {
        await withOwnSheet(page);
        await page.addInitScript(`
          window.shifts = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
            .observe({ type: "layout-shift", buffered: true });
        `);
        for (const kind of ["opinion", "news"] as const) {
          await page.goto(site.articleOf(kind), { waitUntil: "networkidle" });
          await page.getByRole("button", { name: "كبّر النص" }).waitFor();
          assert.deepEqual(await page.evaluate("shifts"), [], kind);
        }
      });
    });
});

/** Chromium on a desktop without a window has no sheet; what it is asked for is kept in `shared`. */
function withOwnSheet(page: Page): Promise<unknown> {
  return page.addInitScript(`
    window.shared = [];
    navigator.share = async (data) => { shared.push(data); };
  `);
}
