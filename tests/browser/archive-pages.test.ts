import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { archiveView, correctionsView, goneView, monthView, ownPageView } from "../support/archive-views.ts";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { everyKind, type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import type { Surroundings } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

const addresses = ["archive/", "archive/2025/10/", "about/", "corrections/", "2025/10/مسحوب/"];
const views = (around: Surroundings) => [
  ...everyKind(around),
  ...[archiveView({}, around), monthView({}, around), ownPageView({}, around)],
  ...[correctionsView({}, around), goneView({}, around)],
];

describe("the pages around the articles", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    // The longest names of months.
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({ months: "dual" }, views)]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const address of addresses) {
    for (const colorScheme of ["light", "dark"] as const)
      for (const width of [360, 1280])
        test(`axe finds nothing on /${address} in ${colorScheme}, ${width} pixels wide`, async () => {
          await withPage(browser, { colorScheme, viewport: { width, height: 800 } }, async (page) => {
            await page.goto(site.url + address);
            assert.deepEqual(await axeFindings(page), []);
          });
        });

    for (const width of [320, 360, 768, 1280])
      test(`/${address} never needs scrolling sideways, ${width} pixels wide`, async () => {
        await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
          await page.goto(site.url + address);
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
          assert.equal(scrollWidth, clientWidth);
        });
      });
  }

  test("a month is heard as a table whose days are named by their weekdays, whatever the width", async () => {
    for (const width of [360, 1280])
      await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
        await page.goto(`${site.url}archive/2025/10/`);
        const tree = await page.locator("main").ariaSnapshot();
        assert.match(tree, /table "تقويم تشرين الأول \(أكتوبر\) ٢٠٢٥: كل يوم يقود إلى أخباره"/);
        assert.match(tree, /columnheader "السبت"[\s\S]*columnheader "الجمعة"/);
        assert.match(tree, /link "٢٢ تشرين الأول \(أكتوبر\) ٢٠٢٥: ٥ مواد"/);
      });
  });

  test("no word of a month's sheet is broken on the narrowest phone", async () => {
    await withPage(browser, { viewport: { width: 320, height: 800 } }, async (page) => {
      await page.goto(`${site.url}archive/2025/10/`);
      await page.evaluate(() => document.fonts.ready);
      const broken = await page.locator(".calendar td > *").evaluateAll((days) =>
        days.flatMap((day) => {
          // Kept whole, words would stick out of a square that is too narrow for them.
          if (day instanceof HTMLElement) day.style.overflowWrap = "normal";
          return day.scrollWidth > day.clientWidth ? [day.textContent] : [];
        }),
      );
      assert.deepEqual(broken, []);
    });
  });

  test("the search is known by its name where only its glass is seen", async () => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await page.goto(`${site.url}archive/`);
      const link = page.getByRole("banner").getByRole("link", { name: "البحث" });
      const box = await link.boundingBox();
      assert.ok(box && box.width >= 44 && box.width < 60 && box.height >= 44, JSON.stringify(box));
    });
  });
});
