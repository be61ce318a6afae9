import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { withPage } from "../support/with-page.ts";

describe("the date in the header", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite()]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [reader, moment, day, words] of [
    ["Asia/Damascus", "2025-10-22T12:00:00+03:00", "2025-10-22", "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥"],
    ["Pacific/Auckland", "2025-10-22T23:59:00+03:00", "2025-10-22", "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥"],
    ["America/Los_Angeles", "2025-10-23T00:00:00+03:00", "2025-10-23", "الخميس ٢٣ / أكتوبر / ٢٠٢٥"],
    ["UTC", "2026-01-04T09:00:00+03:00", "2026-01-04", "الأحد ٤ / يناير / ٢٠٢٦"],
  ] as const) {
    test(`is the newsroom's today for a reader in ${reader}`, async () => {
      await withPage(browser, { timezoneId: reader, locale: "fa-IR" }, async (page) => {
        await page.clock.setFixedTime(moment);
        await page.goto(site.pages.article);
        assert.deepEqual(await dateOf(page), { words, day });
      });
    });
  }

  test("is the edition's day in the HTML, and stays so without JavaScript", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.pages.article);
      assert.equal(await page.locator("#edition-date").textContent(), "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥");
    });
  });

  test("stays the edition's day where the browser does not know the newsroom's zone", async () => {
    await withPage(browser, {}, async (page) => {
      const faults: unknown[] = [];
      page.on("pageerror", (fault) => faults.push(fault));
      await page.clock.setFixedTime("2026-01-04T09:00:00+03:00");
      await page.addInitScript(() => {
        Date.prototype.toLocaleDateString = () => {
          throw new RangeError("Invalid time zone specified");
        };
      });
      await page.goto(site.pages.article);
      assert.deepEqual(await dateOf(page), { words: "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥", day: "2025-10-22" });
      assert.deepEqual(faults, []);
    });
  });

  test("becomes the next day's when a tab is looked at again after midnight", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2025-10-22T23:50:00+03:00");
      await page.goto(site.pages.article);
      await page.clock.setFixedTime("2025-10-23T07:00:00+03:00");
      await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange", { bubbles: true })));
      assert.equal((await dateOf(page)).day, "2025-10-23");
      await page.clock.setFixedTime("2025-10-24T07:00:00+03:00");
      await page.evaluate(() =>
        window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true })),
      );
      assert.equal((await dateOf(page)).day, "2025-10-24");
    });
  });
});

describe("the room of the header's date", () => {
  let browser: Browser;
  const sites: FixtureSite[] = [];

  before(async () => {
    browser = await openBrowser();
    // The shortest and the longest of all dates that a newsroom can choose.
    sites.push(await fixtureSite({ months: "maghreb" }));
    sites.push(await fixtureSite({ months: "dual" }));
    sites.push(await fixtureSite({ months: "dual", hijri: { show: true, offset: 0 } }));
  });
  after(async () => {
    await Promise.all([browser.close(), ...sites.map(({ close }) => close())]);
  });

  for (const width of [320, 360, 768, 1280]) {
    test(`is kept free, so that nothing moves, ${width} pixels wide`, async () => {
      await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
        await page.addInitScript(watchShifts);
        await page.clock.setFixedTime("2025-11-26T12:00:00+03:00");
        for (const { pages } of sites) {
          for (const address of [pages.article, pages.notFound]) {
            await page.goto(address, { waitUntil: "networkidle" });
            assert.deepEqual(await page.evaluate("shifts"), [], address);
            const withDate = await contentTop(page);
            await page
              .locator(".edition-date > *")
              .evaluateAll((parts) => parts.map((part) => part.replaceChildren()));
            assert.equal(await contentTop(page), withDate, "its room is not kept while it is empty");
          }
        }
      });
    });
  }
});

describe("the Hijri date in the header", () => {
  test("is today's by Umm al-Qura, moved by the newsroom's offset", async () => {
    const browser = await openBrowser();
    const sites = await Promise.all(
      [0, -1, 2].map((offset) =>
        fixtureSite({ hijri: { show: true, offset }, digits: "latn", months: "levant" }),
      ),
    );
    try {
      const read = sites.map(async ({ pages }) => {
        const lines: (string | null)[] = [];
        await withPage(browser, { timezoneId: "America/New_York" }, async (page) => {
          await page.clock.setFixedTime("2025-10-23T01:00:00+03:00");
          await page.goto(pages.article);
          lines.push((await dateOf(page)).words, await page.locator("#hijri-date").textContent());
        });
        return lines;
      });
      const gregorian = "الخميس 23 / تشرين الأول / 2025";
      assert.deepEqual(await Promise.all(read), [
        [gregorian, "1 جمادى الأولى 1447 هـ"],
        [gregorian, "30 ربيع الآخر 1447 هـ"],
        [gregorian, "3 جمادى الأولى 1447 هـ"],
      ]);
    } finally {
      await Promise.all([browser.close(), ...sites.map(({ close }) => close())]);
    }
  });
});

async function dateOf(page: Page): Promise<{ words: string | null; day: string | null }> {
  const time = page.locator("#edition-date");
  return { words: await time.textContent(), day: await time.getAttribute("datetime") };
}

function contentTop(page: Page): Promise<number> {
  return page.locator("main").evaluate((main) => main.getBoundingClientRect().top);
}

/** https://wicg.github.io/layout-instability/: whatever moves without the reader's doing is listed in `shifts`. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
    .observe({ type: "layout-shift", buffered: true });
`;
