import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { renderPage } from "../../templates/layouts/render-page.ts";
import { openBrowser } from "../support/browser.ts";
import { everyKind, type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView, type Surroundings, storyView } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

/** An article of 600 words with all that usually stands around one. */
function longArticle(around: Surroundings) {
  const sentence = "أعلن مجلس المدينة المتخيَّلة أمس عن خطة جديدة لترميم الجسر القديم قبل حلول الشتاء المقبل،";
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const words = Array.from({ length: 50 }, (_, index) => sentence.split(" ")[(index * (at + 3) + at) % 14]);
    return `<p>${words.join(" ")}.</p>`;
  });
  return articleView(
    {
      body: { html: paragraphs.join("\n") },
      related: [1, 2, 3].map((number) => storyView(number)),
      older: { path: "/2025/10/قبل/", title: "خبر سابق في القسم" },
      shareAddress: "/s/abcdefghij/",
    },
    around,
  );
}

describe("the first view of a page", () => {
  let browser: Browser;
  let site: FixtureSite;
  let html: string;

  before(async () => {
    const views = (around: Surroundings) => {
      html = renderPage(longArticle(around));
      return everyKind(around);
    };
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, views)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test("of 600 words fits the first round of a connection, its style included", () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    const bytes = brotliCompressSync(html, { params }).length;
    assert.ok(bytes <= 14_000, `${bytes} bytes`);
    assert.ok((html.match(/<p>/g)?.length ?? 0) >= 12);
  });

  for (const kind of ["article", "front", "list", "notFound"] as const) {
    test(`of the page «${kind}» waits for nothing but the document`, async () => {
      await withPage(browser, {}, async (page) => {
        await page.goto(site.pages[kind], { waitUntil: "load" });
        assert.deepEqual(await renderBlocking(page), []);
        assert.equal(await page.locator("link[rel=stylesheet]:not([media=print])").count(), 1);
      });
    });

    test(`of the page «${kind}» stands, styled, while its stylesheet is still on its way`, async () => {
      await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
        await page.route(/\.css$/, () => undefined);
        await page.goto(site.pages[kind], { waitUntil: "commit" });
        const headline = page.locator("h1").first();
        await headline.waitFor({ state: "attached" });
        const weight = await headline.evaluate((it) => getComputedStyle(it).fontWeight);
        assert.equal(weight, "800");
        assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).margin), "8px");
      });
    });

    for (const late of [0, 700, undefined])
      test(`of the page «${kind}» never moves when the typeface comes ${late === undefined ? "never" : `${late} ms late`}`, async () => {
        await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
          await page.addInitScript(watchShifts);
          await page.route(/\.woff2$/, async (route) => {
            if (late === undefined) return route.abort();
            await new Promise((done) => setTimeout(done, late));
            return route.continue();
          });
          await page.goto(site.pages[kind], { waitUntil: "load" });
          const places = await placesOfBlocks(page);
          await page.waitForTimeout((late ?? 0) + 300);
          assert.deepEqual(await placesOfBlocks(page), places);
          assert.deepEqual(await page.evaluate("shifts"), []);
        });
      });
  }
});

const watchShifts = `
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) shifts.push(entry.value);
  }).observe({ type: "layout-shift", buffered: true });
`;

function renderBlocking(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .filter((entry) => "renderBlockingStatus" in entry && entry.renderBlockingStatus === "blocking")
      .map(({ name }) => name),
  );
}

function placesOfBlocks(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("main h1, main h2, main p, main article, footer")].map((block) =>
      Math.round(block.getBoundingClientRect().top),
    ),
  );
}
