import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { referenceHeadline } from "../support/fixture-views.ts";
import { inOrder } from "../support/text-of-html.ts";
import { withPage } from "../support/with-page.ts";

describe("an article's page in a browser", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test("shows a reader the lines of the reference page, in its order", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2025-10-22T12:00:00Z");
      await page.goto(site.pages.article);
      const lines = await page.evaluate(() => document.body.innerText.split("\n").map((line) => line.trim()));
      const wanted = [
        "الوضع المظلم",
        "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥",
        `• ${referenceHeadline}`,
        referenceHeadline,
        "المهاجرين الفرنسيين",
        "المصدر: المرصد السوري",
        "النشرة الإخبارية",
        "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!",
      ];
      assert.ok(inOrder(lines, wanted), lines.join("\n"));
    });
  });

  test("has its landmarks, in order, each with a name where there are several", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      const tree = await page.locator("body").ariaSnapshot();
      const landmarks =
        tree.match(/^ *- (?:banner|navigation|main|complementary|region|contentinfo)(?: ".*?")?/gm) ?? [];
      assert.deepEqual(
        landmarks.map((line) => line.trim()),
        [
          "- banner",
          '- navigation "الأقسام"',
          '- complementary "آخر الأخبار"',
          '- navigation "مسار الصفحة"',
          "- main",
          '- region "جدول"',
          '- region "حواشٍ"',
          '- region "شارك هذه المادة"',
          '- region "النشرة الإخبارية"',
          "- contentinfo",
          '- navigation "روابط الموقع"',
        ],
      );
    });
  });

  test("the first stop of the keyboard leads past the masthead", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      await page.keyboard.press("Tab");
      const link = page.getByRole("link", { name: "انتقل إلى المحتوى" });
      assert.equal(await link.evaluate((it) => it === document.activeElement), true);
      const box = await link.boundingBox();
      assert.ok(box && box.y >= 0, "the link is not seen while it has the focus");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const next = await page.evaluate(() => document.activeElement?.closest("main") !== null);
      assert.ok(next, "the keyboard did not go on inside the content");
    });
  });

  test("the trap for robots is neither seen, nor heard, nor reached", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      assert.doesNotMatch(await page.locator("body").ariaSnapshot(), /اترك هذا الحقل/);
      const box = await page.locator("#newsletter-website").evaluate((field) => {
        const { width, height } = field.closest("div")?.getBoundingClientRect() ?? new DOMRect();
        return width * height;
      });
      assert.ok(box <= 1);
      await page.getByLabel("البريد الإلكتروني").focus();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      assert.equal(await page.evaluate(() => document.activeElement?.id === "newsletter-website"), false);
    });
  });

  test("asks nobody but its own host", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).origin));
      for (const address of Object.values(site.pages)) await page.goto(address, { waitUntil: "networkidle" });
      assert.deepEqual([...new Set(asked)], [new URL(site.url).origin]);
    });
  });

  test("submits the newsletter's form without JavaScript", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const posted: (string | null)[] = [];
      await page.route("https://news.example/**", (route) => {
        posted.push(route.request().method(), route.request().postData());
        return route.fulfill({ body: "ok" });
      });
      await page.goto(site.pages.article);
      await page.getByLabel("البريد الإلكتروني").fill("reader@mail.example");
      await page.getByRole("button", { name: "اشترك" }).click();
      assert.deepEqual(posted, ["POST", "email=reader%40mail.example&website="]);
    });
  });

  test("text is set in the shipped typeface", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      await page.evaluate(() => document.fonts.ready);
      const loaded = await page.evaluate(() =>
        [...document.fonts].filter((face) => face.status === "loaded"),
      );
      assert.ok(loaded.length > 0);
      assert.equal(await page.evaluate(() => document.fonts.check("16px Nashra", "خبر Name")), true);
    });
  });
});
