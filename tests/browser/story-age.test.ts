import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

describe("a story's age", () => {
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

  for (const [now, words] of [
    ["2025-10-22T11:30:20+03:00", "الآن"],
    ["2025-10-22T11:41:00+03:00", "قبل ١١ دقيقة"],
    ["2025-10-22T13:30:00+03:00", "قبل ساعتين"],
    ["2026-10-24T11:30:00+03:00", "هذا الخبر منشور قبل سنة"],
    ["2028-10-23T11:30:00+03:00", "هذا الخبر منشور قبل ٣ سنوات"],
    ["2036-10-23T11:30:00+03:00", "هذا الخبر منشور قبل ١١ سنة"],
  ] as const) {
    test(`reads «${words}» at ${now}`, async () => {
      await withPage(browser, { locale: "en-US", still: true }, async (page) => {
        await page.clock.setFixedTime(now);
        await page.goto(site.articleOf("news"), { waitUntil: "networkidle" });
        assert.equal(await page.locator(".age-line").innerText(), words);
        assert.equal(await page.getByText("نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥").isVisible(), true);
      });
    });
  }

  test("takes no word and no room while it is neither fresh nor old", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2026-03-01T12:00:00+03:00");
      await page.goto(site.articleOf("news"), { waitUntil: "networkidle" });
      assert.equal(await page.locator(".age-line").isVisible(), false);
    });
  });

  test("is not said without JavaScript, and takes no room", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.articleOf("news"));
      assert.equal(await page.locator(".age-line").isVisible(), false);
    });
  });

  test("calls a kind of article by its name", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2027-11-01T12:00:00+03:00");
      await page.goto(site.articleOf("opinion"), { waitUntil: "networkidle" });
      assert.equal(await page.locator(".age-line").innerText(), "هذا المقال منشور قبل سنتين");
    });
  });

  for (const [name, now] of [
    ["fresh", "2025-10-22T16:10:00+03:00"],
    ["old", "2028-11-01T12:00:00+03:00"],
  ] as const) {
    test(`moves nothing when it comes to a ${name} page on a phone`, async () => {
      await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
        await page.clock.setFixedTime(now);
        await heldBack(page);
        await page.goto(site.articleOf("live"), { waitUntil: "commit" });
        await page.locator(".entry").last().waitFor();
        const before = await tops(page);
        assert.equal(await page.locator(".age-line").innerText(), "");
        await release(page);
        await page.locator(".age-line").filter({ hasText: "قبل" }).waitFor();
        assert.deepEqual(await tops(page), before);
      });
    });
  }
});

describe("a live page", () => {
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

  test("says how long ago each fresh entry came, and goes on saying it", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.install({ time: "2025-10-22T16:10:00+03:00" });
      await page.goto(site.articleOf("live"));
      await page.locator(".entry-age").filter({ hasText: "قبل" }).first().waitFor();
      assert.deepEqual(await page.locator(".entry-age").allInnerTexts(), [
        "قبل ٥ دقائق",
        "قبل ساعة",
        "قبل ساعة",
        "قبل ٤ ساعات",
      ]);
      assert.equal(await page.locator(".age-line").innerText(), "آخر تحديث قبل ٥ دقائق");
      await page.clock.runFor(6 * 60_000);
      assert.equal(await page.locator(".entry-age").first().innerText(), "قبل ١١ دقيقة");
    });
  });

  test("an entry's permalink leads to it and marks it", async () => {
    await withPage(browser, { viewport: { width: 360, height: 600 } }, async (page) => {
      await page.goto(site.articleOf("live"));
      const links = page.getByRole("link", { name: /^رابط التحديث: .*١١:٣٠/ });
      await links.click();
      assert.equal(new URL(page.url()).hash, "#entry-20251022-1130");
      const entry = page.locator("#entry-20251022-1130");
      assert.equal(await entry.evaluate((it) => it.matches(":target")), true);
      assert.ok(((await entry.boundingBox())?.y ?? -1) >= 0);
    });
  });

  test("its index opens and leads on by keyboard alone, without JavaScript", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.articleOf("live"));
      await page.locator("summary").press("Enter");
      await page
        .getByRole("link", { name: /كلمة رئيسة البلدية/ })
        .first()
        .press("Enter");
      assert.equal(new URL(page.url()).hash, "#entry-20251022-1430-2");
    });
  });
});

/** Keeps the script from arriving until `release`, as a slow network would. */
async function heldBack(page: Page): Promise<void> {
  await page.route("**/assets/page.js", async (route) => {
    // A function, since the policy of the page lets no text become a program.
    await page.waitForFunction(() => Reflect.get(window, "released"));
    await route.continue();
  });
}

async function release(page: Page): Promise<void> {
  await page.evaluate("window.released = true");
}

function tops(page: Page): Promise<number[]> {
  return page
    .locator("h1, .byline p, .entry, .article-body")
    .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top));
}
