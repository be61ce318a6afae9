import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

const light = "rgb(255, 255, 255)";
const dark = "rgb(21, 23, 26)";

describe("the control «الوضع المظلم»", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test("is a button that says its state, large enough for a finger", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(site.pages.article);
      const control = controlOf(page);
      assert.equal(await control.getAttribute("aria-pressed"), "false");
      await control.click();
      assert.equal(await control.getAttribute("aria-pressed"), "true");
      const box = await control.boundingBox();
      assert.ok(box && box.height >= 44 && box.width >= 44, JSON.stringify(box));
    });
  });

  test("changes the page and its colours", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(site.pages.article);
      assert.equal(await paperOf(page), light);
      await controlOf(page).click();
      assert.equal(await paperOf(page), dark);
      await controlOf(page).click();
      assert.equal(await paperOf(page), light);
    });
  });

  test("works with the keyboard, and shows where the focus is", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(site.pages.article);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "theme-control");
      const outline = await controlOf(page).evaluate((control) => getComputedStyle(control).outline);
      assert.match(outline, /3px/);
      await page.keyboard.press("Space");
      assert.equal(await paperOf(page), dark);
      await page.keyboard.press("Enter");
      assert.equal(await paperOf(page), light);
    });
  });

  test("follows the system, and its changes, until the reader chooses", async () => {
    await withPage(browser, { colorScheme: "dark" }, async (page) => {
      await page.goto(site.pages.article);
      assert.equal(await paperOf(page), dark);
      assert.equal(await controlOf(page).getAttribute("aria-pressed"), "true");
      await page.emulateMedia({ colorScheme: "light" });
      assert.equal(await paperOf(page), light);
      assert.equal(await controlOf(page).getAttribute("aria-pressed"), "false");
      await controlOf(page).click();
      await page.emulateMedia({ colorScheme: "dark" });
      await page.emulateMedia({ colorScheme: "light" });
      assert.equal(await paperOf(page), dark);
    });
  });

  test("is remembered on every page", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(site.pages.article);
      await controlOf(page).click();
      await page.goto(site.pages.front);
      assert.equal(await paperOf(page), dark);
      assert.equal(await controlOf(page).getAttribute("aria-pressed"), "true");
    });
  });

  test("changes every open tab", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page, context) => {
      const other = await context.newPage();
      await Promise.all([page.goto(site.pages.article), other.goto(site.pages.front)]);
      await controlOf(page).click();
      await other.waitForFunction(() => document.documentElement.dataset["theme"] === "dark");
      assert.equal(await paperOf(other), dark);
      assert.equal(await controlOf(other).getAttribute("aria-pressed"), "true");
      await other.evaluate(() => localStorage.clear());
      await page.waitForFunction(() => document.documentElement.dataset["theme"] === undefined);
      assert.equal(await paperOf(page), light);
    });
  });

  test("a remembered choice is worn before the first paint, and by the browser's own bar", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(site.pages.article);
      await controlOf(page).click();
      // The stylesheet never comes: what stands now was set by the head alone.
      await page.route("**/*.css", (route) => route.abort());
      await page.route("**/*.js", (route) => route.abort());
      await page.addInitScript(() => {
        new MutationObserver((_, observer) => {
          if (!document.body) return;
          Object.assign(window, { themeAtBody: document.documentElement.dataset["theme"] });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto(site.pages.front);
      assert.equal(await page.evaluate("window.themeAtBody"), "dark");
      assert.equal(await page.locator("meta[name=color-scheme]").getAttribute("content"), "dark");
      const bar = await page.locator("meta[name=theme-color][media=all]").getAttribute("content");
      assert.equal(bar, "#15171a");
    });
  });

  test("works on its page where the browser denies storage", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      const faults: unknown[] = [];
      page.on("pageerror", (fault) => faults.push(fault));
      await page.addInitScript(() => {
        Object.defineProperty(window, "localStorage", {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
        });
      });
      await page.goto(site.pages.article);
      await controlOf(page).click();
      assert.equal(await paperOf(page), dark);
      await page.evaluate(() =>
        window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
      );
      assert.equal(await paperOf(page), dark);
      assert.deepEqual(faults, []);
    });
  });

  test("what storage holds is never trusted", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.addInitScript(() => localStorage.setItem("nashra-theme", "sepia"));
      await page.goto(site.pages.article);
      assert.equal(await page.evaluate(() => document.documentElement.dataset["theme"]), undefined);
      assert.equal(await paperOf(page), light);
    });
  });

  for (const [colorScheme, paper] of [
    ["light", light],
    ["dark", dark],
  ] as const) {
    test(`without JavaScript nothing dead is shown, and a ${colorScheme} system has its palette`, async () => {
      await withPage(browser, { colorScheme, javaScriptEnabled: false }, async (page) => {
        await page.goto(site.pages.article);
        assert.equal(await page.locator("#theme-control").isVisible(), false);
        assert.equal(await page.getByRole("button", { name: "الوضع المظلم" }).count(), 0);
        assert.equal(await paperOf(page), paper);
      });
    });
  }
});

function controlOf(page: Page) {
  return page.getByRole("button", { name: "الوضع المظلم" });
}

/** What the reader's eye meets, whatever rule made it. */
function paperOf(page: Page): Promise<string> {
  return page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
}
