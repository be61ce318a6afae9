import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { latestView } from "../support/archive-views.ts";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView, listView, reference, type Surroundings, shellAt } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

/** An article that the piece lists, so that its own page can leave it out. */
const read = "/2025/10/خبر-3/";
const views = (around: Surroundings) => [
  articleView({ shell: shellAt(read, around) }, around),
  listView({}, around),
  latestView({}, around),
];
const now = new Date(reference.epoch + 600_000);

describe("the strip of the latest news", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, views)]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  const withStrip = (reader: BrowserContextOptions, use: (page: Page) => Promise<void>) =>
    withPage(
      browser,
      { viewport: { width: 1280, height: 800 }, reducedMotion: "no-preference", ...reader },
      async (page) => {
        await page.clock.setFixedTime(now);
        await page.goto(site.url + read.slice(1));
        await page.locator(".latest-controls").waitFor();
        await use(page);
      },
    );

  test("shows what is breaking first, each story once, and not the one that is being read", async () => {
    await withStrip({}, async (page) => {
      const shown = await headlines(page);
      assert.deepEqual(
        shown.map((line) => line.replace(/^(.*?خبر رقم \d+).*$/s, "$1")),
        ["عاجل خبر رقم 1", "عاجل خبر رقم 20", ...[2, 4, 5, 6, 7, 8].map((number) => `خبر رقم ${number}`)],
      );
      assert.match(shown[2] ?? "", /قبل ١٠ دقائق$/);
    });
  });

  test("its links lead where the stories stand, from any page", async () => {
    await withStrip({}, async (page) => {
      const hrefs = await page
        .locator(".latest-run a")
        .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : "")));
      for (const href of hrefs) assert.ok(decodeURI(href).startsWith(`${site.url}2025/10/خبر-`), href);
    });
  });

  test("«عاجل» ends by itself when its time is over, and the story stays among the newest", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.install({ time: now });
      await page.goto(site.url + read.slice(1));
      await page.clock.runFor(5000);
      await page.locator(".latest-run").waitFor();
      assert.equal(await page.locator(".latest-run strong").count(), 2);
      await page.clock.fastForward(3_600_000);
      assert.equal(await page.locator(".latest-run strong").count(), 1);
      await page.clock.fastForward(3_600_000);
      assert.equal(await page.locator(".latest-run strong").count(), 0);
      assert.match((await headlines(page))[0] ?? "", /^خبر رقم 1 /);
    });
  });

  test("never shows «عاجل» for what was over before the page came", async () => {
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime(reference.epoch + 86_400_000);
      await page.goto(site.url + read.slice(1));
      await page.locator(".latest-controls").waitFor();
      assert.doesNotMatch((await headlines(page)).join(), /عاجل/);
    });
  });

  test("stands still until its button is pressed, moves to the right, and stops at the next press", async () => {
    await withStrip({}, async (page) => {
      assert.deepEqual(await twoPlaces(page), [0, 0]);
      await page.getByRole("button", { name: "حرّك شريط الأخبار" }).click();
      // Text that moves to the right leaves room at the left, where the next headline enters by its first word.
      const [first = 0, second = 0] = await twoPlaces(page);
      assert.ok(second < first, `from ${first} to ${second}`);
      await page.getByRole("button", { name: "أوقف حركة الشريط" }).click();
      const [third, fourth] = await twoPlaces(page);
      assert.equal(third, fourth);
    });
  });

  test("rests while the pointer or the keyboard is in it", async () => {
    await withStrip({}, async (page) => {
      await page.getByRole("button", { name: "حرّك شريط الأخبار" }).click();
      await page.locator(".latest-run a").nth(1).focus();
      const [first, second] = await twoPlaces(page);
      assert.equal(first, second);
    });
  });

  test("offers no motion to readers whose system asks for less, and steps without gliding", async () => {
    await withStrip({ reducedMotion: "reduce" }, async (page) => {
      assert.equal(await page.locator("[data-motion]").isVisible(), false);
      await page.getByRole("button", { name: "الخبر التالي" }).click();
      assert.ok((await placeOf(page)) < -50);
    });
  });

  test("steps from headline to headline, by keyboard too, and back", async () => {
    await withStrip({ reducedMotion: "reduce" }, async (page) => {
      await page.getByRole("button", { name: "الخبر التالي" }).focus();
      await page.keyboard.press("Enter");
      assert.equal(await firstInSight(page), 1);
      await page.keyboard.press("Enter");
      assert.equal(await firstInSight(page), 2);
      await page.getByRole("button", { name: "الخبر السابق" }).click();
      assert.equal(await firstInSight(page), 1);
    });
  });

  test("without JavaScript is a link to the newest", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(site.url + read.slice(1));
      await page.getByRole("complementary").getByRole("link", { name: "آخر الأخبار" }).click();
      assert.equal(page.url(), site.url);
    });
  });

  test("asks for nothing when the reader saves data, and keeps its link when nothing comes", async () => {
    for (const hinder of ["save-data", "offline"])
      await withPage(browser, {}, async (page) => {
        const asked: string[] = [];
        const faults: unknown[] = [];
        page.on("pageerror", (fault) => faults.push(fault));
        page.on("request", (request) => asked.push(request.url()));
        if (hinder === "offline") await page.route("**/fragments/**", (route) => route.abort());
        else
          await page.addInitScript(() =>
            Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
          );
        await page.goto(site.url + read.slice(1));
        await page.waitForTimeout(2500);
        assert.equal(
          asked.some((url) => url.includes("/fragments/")),
          hinder === "offline",
        );
        assert.equal(await page.locator(".latest-strip").innerText(), "آخر الأخبار");
        assert.deepEqual(faults, []);
      });
  });

  for (const width of [320, 360, 768, 1280])
    test(`takes the room that was kept for it, ${width} pixels wide`, async () => {
      await withPage(
        browser,
        { viewport: { width, height: 800 }, reducedMotion: "no-preference" },
        async (page) => {
          await page.addInitScript(watchShifts);
          await page.goto(site.url + read.slice(1));
          await page.locator(".latest-controls").waitFor();
          await page.waitForTimeout(100);
          assert.deepEqual(await page.evaluate("shifts"), []);
          const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
          assert.equal(scrollWidth, clientWidth);
        },
      );
    });

  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing while it is alive (${colorScheme})`, async () => {
      await withStrip({ colorScheme }, async (page) => assert.deepEqual(await axeFindings(page), []));
    });

  test("in a list too, a story that is new says how long ago, and one of last week its day", async () => {
    for (const [later, words] of [
      [7_200_000, "قبل ساعتين"],
      [86_400_000 * 3, "قبل ٣ أيام"],
      [86_400_000 * 8, "٢٢ أكتوبر ٢٠٢٥"],
      [-3_600_000, "٢٢ أكتوبر ٢٠٢٥"],
    ] as const)
      await withPage(browser, {}, async (page) => {
        await page.clock.setFixedTime(reference.epoch + later);
        await page.goto(`${site.url}sections/politics/`, { waitUntil: "networkidle" });
        assert.equal(await page.locator(".story-facts time").first().textContent(), words);
      });
  });
});

/** The headlines that a reader can reach, with what stands beside them. */
function headlines(page: Page): Promise<string[]> {
  return page.locator(".latest-run li:not([hidden])").allInnerTexts();
}

function placeOf(page: Page): Promise<number> {
  return page.locator(".latest-run").evaluate((run) => run.scrollLeft);
}

async function twoPlaces(page: Page): Promise<number[]> {
  const first = await placeOf(page);
  await page.waitForTimeout(400);
  return [first, await placeOf(page)];
}

/** Which of the headlines stands at the line's start, from 0. */
function firstInSight(page: Page): Promise<number> {
  return page.locator(".latest-run").evaluate((run) => {
    const start = run.getBoundingClientRect().right;
    return [...run.querySelectorAll("li:not([hidden])")].findIndex(
      (item) => Math.abs(item.getBoundingClientRect().right - start) < 3,
    );
  });
}

/** https://wicg.github.io/layout-instability/: whatever moves without the reader's doing is listed in `shifts`. */
const watchShifts = `
  window.shifts = [];
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map((entry) => entry.value)))
    .observe({ type: "layout-shift", buffered: true });
`;
