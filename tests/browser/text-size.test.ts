import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { frontView, listView } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

const kinds = ["news", "opinion", "explainer", "gallery", "video", "audio", "live", "document"] as const;

describe("the size of the text", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      fixtureSite({ hijri: { show: true, offset: 0 } }, (around) => [
        ...Object.values(articleOfEachKind(around)),
        frontView({}, around),
        listView({}, around),
      ]),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test("grows in three steps and comes back, and says where it stands", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.articleOf("news"));
      const [larger, smaller] = [button(page, "كبّر النص"), button(page, "صغّر النص")];
      const sizes = [await sizeOf(page)];
      for (let step = 0; step < 4; step += 1) {
        // By the keyboard, which reaches a button that has no more to do; the last press does nothing.
        await larger.press("Enter");
        sizes.push(await sizeOf(page));
      }
      assert.deepEqual(sizes, [20, 23, 26, 30, 30]);
      assert.equal(await larger.getAttribute("aria-disabled"), "true");
      assert.equal(await page.locator(".text-sizes [role=status]").textContent(), "النص بأكبر حجم");
      for (let step = 0; step < 3; step += 1) await smaller.press("Enter");
      assert.equal(await sizeOf(page), 20);
      assert.equal(await smaller.getAttribute("aria-disabled"), "true");
    });
  });

  test("is remembered on every page, before the first paint and without a stylesheet or another script", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.articleOf("news"));
      await button(page, "كبّر النص").click();
      await page.route("**/*.css", (route) => route.abort());
      await page.route("**/*.js", (route) => route.abort());
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          Object.assign(window, { sizeAtBody: document.documentElement.dataset["textSize"] });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(site.pages.front);
      assert.equal(await page.evaluate("window.sizeAtBody"), "large");
    });
  });

  test("changes every open tab, and leaves the theme alone", async () => {
    await withPage(browser, {}, async (page, context) => {
      const other = await context.newPage();
      await Promise.all([page.goto(site.articleOf("news")), other.goto(site.pages.front)]);
      await button(other, "الوضع المظلم").click();
      await page.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
      await button(page, "كبّر النص").click();
      await other.waitForFunction(() => document.documentElement.dataset["textSize"] === "large");
      assert.equal(await page.evaluate(() => document.documentElement.dataset["theme"]), "dark");
    });
  });

  test("what storage holds is never trusted", async () => {
    await withPage(browser, {}, async (page) => {
      await page.addInitScript(() => localStorage.setItem("nashra-textSize", "enormous"));
      await page.goto(site.articleOf("news"));
      assert.equal(await page.evaluate(() => document.documentElement.dataset["textSize"]), undefined);
    });
  });

  for (const width of [320, 1280])
    test(`makes no page scroll sideways at its largest, ${width} pixels wide`, async () => {
      await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
        await page.addInitScript(() => localStorage.setItem("nashra-textSize", "largest"));
        for (const address of [...kinds.map(site.articleOf), site.pages.front, site.pages.list]) {
          await page.goto(address, { waitUntil: "networkidle" });
          const wide = await page.evaluate(() => {
            const { scrollWidth, clientWidth } = document.documentElement;
            return scrollWidth - clientWidth;
          });
          assert.ok(wide <= 0, `${address} is ${wide} pixels too wide`);
        }
      });
    });

  test("has no control that is dead without JavaScript", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.articleOf("news"));
      assert.equal(await page.locator(".text-sizes").count(), 0);
    });
  });

  test("is the printer's own on paper", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.articleOf("news"));
      await page.emulateMedia({ media: "print" });
      const plain = await sizeOf(page);
      await page.evaluate(() => {
        document.documentElement.dataset["textSize"] = "largest";
      });
      assert.equal(await sizeOf(page), plain);
    });
  });
});

function button(page: Page, name: string) {
  return page.getByRole("button", { name });
}

/** Pixels, of the article's own words. */
function sizeOf(page: Page): Promise<number> {
  return page
    .locator(".article-body")
    .first()
    .evaluate((body) => Number.parseFloat(getComputedStyle(body).fontSize));
}
