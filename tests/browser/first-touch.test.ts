import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { latestView } from "../support/archive-views.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project, sampleNow } from "../support/build-in.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { frontView, type Surroundings } from "../support/fixture-views.ts";
import { judgedPages } from "../support/judged-pages.ts";
import { mostBeforeTouch, packedBytes } from "../support/packed-bytes.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

describe("before its reader touches anything", () => {
  let browser: Browser;
  let served: ServedFolder;

  before(async () => {
    await buildIn(work, join(project, "content"));
    [browser, served] = await Promise.all([openBrowser(), serveFolder(join(work, "site"))]);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  for (const [kind, address] of Object.entries(judgedPages))
    for (const [when, now] of [
      ["when it is new", sampleNow],
      ["years later", "2031-02-03T12:00:00+03:00"],
    ] as const)
      test(`the page «${kind}» brings at most 2 KB of scripts, ${when}`, async (t) => {
        await withPage(browser, { still: true }, async (page) => {
          const asked = askedBy(page);
          await page.clock.install({ time: now });
          await page.goto(served.url + address, { waitUntil: "networkidle" });
          await page.clock.runFor(5000);
          await page.waitForTimeout(300);
          const files = asked.filter(({ type }) => type === "script").map(({ url }) => url);
          const texts = await page.locator("script:not([src], [type])").allInnerTexts();
          for (const url of files) texts.push(await (await page.request.get(url)).text());
          const bytes = texts.reduce((sum, text) => sum + packedBytes(text), 0);
          t.diagnostic(`${bytes} bytes`);
          assert.ok(texts.length === 2 && bytes <= mostBeforeTouch, `${bytes} bytes: ${files.join(" ")}`);
          // Nor does it ask for anything else by script.
          assert.deepEqual(
            asked.filter(({ type }) => type === "fetch"),
            [],
          );
        });
      });

  for (const [what, touch] of [
    ["moves the pointer", (page: Page) => page.mouse.move(40, 40)],
    ["touches", (page: Page) => page.touchscreen.tap(5, 400)],
    ["scrolls", (page: Page) => page.evaluate("scrollBy(0, 50)")],
    ["presses Tab", (page: Page) => page.keyboard.press("Tab")],
    [
      "presses by a screen reader",
      (page: Page) => page.evaluate("document.querySelector('.skip-link').click()"),
    ],
  ] as const)
    test(`a reader who ${what} is brought everything else`, async () => {
      await withPage(browser, { still: true, hasTouch: true }, async (page) => {
        await page.goto(served.url + judgedPages["article"], { waitUntil: "networkidle" });
        await touch(page);
        await page.locator(".text-sizes").waitFor();
        await page.locator(".latest-controls:not([hidden])").waitFor();
      });
    });

  for (const [path, words] of [
    ["saved/", "لا مواد محفوظة بعد"],
    [`search/?q=${encodeURIComponent("مدرسة")}`, "مدرس"],
  ] as const)
    test(`the page ${decodeURIComponent(path)} shows what only a script can`, async () => {
      await withPage(browser, { still: true }, async (page) => {
        await page.goto(served.url + path);
        await page.locator(".saved-state, .search-results").filter({ hasText: words }).waitFor();
      });
    });

  test("the search page shows its form, and what is written while its script is on its way is asked", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await page.goto(`${served.url}search/`, { waitUntil: "networkidle" });
      assert.equal(await page.getByRole("searchbox").isVisible(), true);
      await slowModules(page);
      await page.getByRole("searchbox").click();
      await page.keyboard.type("مدرسة");
      await page.locator(".search-results mark").first().waitFor();
      assert.equal(await page.getByRole("searchbox").inputValue(), "مدرسة");
      assert.ok((await page.locator("#search-year option").count()) > 1, "years are offered");
    });
  });

  test("the first link that a reader presses whose browser saves data leads to a lite edition", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
      await page.goto(`${served.url}sections/local/`, { waitUntil: "networkidle" });
      await slowModules(page);
      await page.locator("main h2 a").first().click();
      await page.waitForURL(/\/\d{4}\/\d\d\/[^/]+\/lite\/$/);
    });
  });
});

describe("the first press", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    const views = (around: Surroundings) => [
      ...Object.values(articleOfEachKind(around)),
      frontView({}, around),
      latestView({}, around),
    ];
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, views)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test("on «شارك» opens the device's own sheet, however late its module comes", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await page.addInitScript("navigator.share = async (data) => { window.shared = data.title; }");
      await slowModules(page);
      await page.goto(site.articleOf("news"));
      await page.getByRole("link", { name: "شارك", exact: true }).click();
      await page.waitForFunction(() => Reflect.get(window, "shared") !== undefined);
      assert.equal(new URL(page.url()).hash, "");
    });
  });

  test("on a recording plays it, however late its module comes", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await answerForOthers(page, site);
      await slowModules(page);
      await page.goto(site.articleOf("video"));
      await page.getByRole("link", { name: "شاهد الفيديو" }).click();
      await page.locator("iframe.embed-player").waitFor();
      assert.equal(page.url(), site.articleOf("video"));
    });
  });

  test("on the theme's button needs no module", async () => {
    await withPage(browser, { still: true, colorScheme: "light" }, async (page) => {
      await page.route(/\/assets\/(?!page\.js)[^/]*\.js$/, (route) => route.abort());
      await page.goto(site.articleOf("news"));
      const control = page.getByRole("button", { name: "الوضع المظلم" });
      await control.click();
      assert.equal(await control.getAttribute("aria-pressed"), "true");
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
    });
  });

  test("on a tool that came with the first touch does what it says", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await slowModules(page);
      await page.goto(site.articleOf("news"));
      await page.mouse.move(30, 300);
      await page.getByRole("button", { name: "كبّر النص" }).click();
      assert.equal(await page.locator("html").getAttribute("data-text-size"), "large");
    });
  });

  for (const still of [true, false])
    test(`by the keyboard on «شارك» leads to the ways where there is no sheet, ${still ? "before" : "after"} its module has come`, async () => {
      await withPage(browser, { still }, async (page) => {
        await page.goto(site.articleOf("news"), { waitUntil: "networkidle" });
        await page.getByRole("link", { name: "شارك", exact: true }).press("Enter");
        await page.waitForURL(/#share$/);
      });
    });

  for (const [what, files] of [
    ["its module", /\/assets\/(?:article-tools|embed)\.js$/],
    ["the list of modules", /\/assets\/modules\.js$/],
  ] as const)
    test(`leads where the link says if ${what} cannot be had`, async () => {
      await withPage(browser, { still: true }, async (page) => {
        await answerForOthers(page, site);
        await page.route(files, (route) => route.abort());
        await page.goto(site.articleOf("video"));
        await page.getByRole("link", { name: "شارك", exact: true }).click();
        await page.waitForURL(/#share$/);
        await page.getByRole("link", { name: "شاهد الفيديو" }).click();
        await page.waitForURL("https://www.youtube.com/**");
      });
    });

  test("with a key held down opens the link in another tab, as anywhere", async () => {
    await withPage(browser, { still: true }, async (page) => {
      await slowModules(page);
      await answerForOthers(page, site);
      const address = site.articleOf("video");
      await page.goto(address);
      const [tab] = await Promise.all([
        page.context().waitForEvent("page"),
        page.getByRole("link", { name: "شاهد الفيديو" }).click({ modifiers: ["ControlOrMeta"] }),
      ]);
      await tab.close();
      await page.waitForTimeout(800);
      assert.equal(page.url(), address);
      assert.equal(await page.locator("iframe").count(), 0);
    });
  });

  for (const width of [360, 768, 1280])
    test(`and what it brings move nothing, ${width} pixels wide`, async () => {
      await withPage(browser, { still: true, viewport: { width, height: 3000 } }, async (page) => {
        await page.addInitScript(`
          window.shifts = [];
          new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
            .observe({ type: "layout-shift", buffered: true });
        `);
        // Fresh stories, and entries of live coverage.
        await page.clock.setFixedTime("2025-10-22T16:10:00+03:00");
        for (const address of [site.pages.front, site.articleOf("news"), site.articleOf("live")]) {
          await page.goto(address, { waitUntil: "networkidle" });
          await page.evaluate("shifts.length = 0");
          await page.mouse.move(width - 4, 400);
          await page.locator(".latest-controls:not([hidden])").waitFor({ state: "attached" });
          await page.waitForTimeout(300);
          assert.deepEqual(await page.evaluate("shifts"), [], address);
        }
      });
    });
});

type Asked = { readonly url: string; readonly type: string };

function askedBy(page: Page): readonly Asked[] {
  const asked: Asked[] = [];
  page.on("request", (request) => asked.push({ url: request.url(), type: request.resourceType() }));
  return asked;
}

/** All scripts but the page's own come half a second late. */
async function slowModules(page: Page): Promise<void> {
  await page.route(/\/assets\/(?!page\.)[^/]*\.js$/, async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    return route.continue();
  });
}

/** Nobody else is asked anything in earnest. */
async function answerForOthers(page: Page, { url }: FixtureSite): Promise<void> {
  await page.route(
    ({ origin }) => origin !== new URL(url).origin,
    (route) => route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>x</title>" }),
  );
}
