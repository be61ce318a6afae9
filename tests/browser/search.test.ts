import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

describe("the search page", () => {
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

  const open = (page: Page, question: Record<string, string> = {}) =>
    page.goto(`${served.url}search/?${new URLSearchParams(question)}`);
  const results = (page: Page) => page.locator(".search-results a").first().waitFor();

  test("is used by keyboard alone: question, results, the next ones, an article, and back", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page);
      await page.getByRole("searchbox").focus();
      await page.keyboard.type("مدرسة");
      await page.keyboard.press("Enter");
      await results(page);
      assert.match(await page.getByRole("status").innerText(), /مادة|مادتان|مواد/);
      assert.equal(new URL(page.url()).searchParams.get("q"), "مدرسة");
      await page.keyboard.press("ArrowDown");
      const first = await page.evaluate(() => document.activeElement?.textContent);
      assert.equal(first, await page.locator(".search-results a").first().innerText());
      await page.keyboard.press("Escape");
      assert.equal(await page.evaluate(() => document.activeElement?.id), "search-query");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.waitForURL(/\/20\d\d\//);
      await page.goBack();
      await results(page);
      assert.equal(await page.getByRole("searchbox").inputValue(), "مدرسة");
    });
  });

  test("marks what was found, in every form of the word, and asks nothing of other origins", async () => {
    await withPage(browser, {}, async (page) => {
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(served.url)) foreign.push(request.url());
      });
      await open(page, { q: "مدرسه" });
      await results(page);
      const marks = await page.locator(".search-results mark").allInnerTexts();
      assert.ok(marks.length > 0 && marks.every((mark) => mark.includes("مدرس")), `${marks}`);
      assert.deepEqual(foreign, []);
    });
  });

  test("section, year, tag and source narrow it, from the address and from the form", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, { year: "2024" });
      await results(page);
      const years = await page
        .locator(".search-results time")
        .evaluateAll((times) => times.map((time) => time.getAttribute("datetime")?.slice(0, 4)));
      assert.deepEqual([...new Set(years)], ["2024"]);
      assert.equal(await page.locator("#search-year").inputValue(), "2024");
      await page.locator("#search-year").selectOption("");
      const section = await page.locator("#search-section option").nth(1).getAttribute("value");
      await page.locator("#search-section").selectOption(section);
      await page.waitForURL(
        (url) => url.searchParams.get("section") === section && !url.searchParams.has("year"),
      );
      await results(page);
      const tag = await page.locator("#search-tags option").first().getAttribute("value");
      await open(page, { tag: tag ?? "" });
      await results(page);
      await open(page, { source: "شبكه الهضبه (تجريبيه)" });
      await results(page);
      await open(page, { q: "مدرسة", section: "no-such-section" });
      await page.getByText("لا نتائج لهذا البحث").waitFor();
      assert.equal(await page.locator(".search-results").isVisible(), false);
    });
  });

  test("what nobody wrote finds nothing, and an emptied question shows nothing", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, { q: "zzqq" });
      await page.getByText("لا نتائج لهذا البحث").waitFor();
      await page.getByRole("searchbox").focus();
      await page.keyboard.press("Escape");
      await page.waitForURL((url) => url.search === "");
      assert.equal(await page.getByRole("status").innerText(), "");
    });
  });

  test("a hostile question is text", async () => {
    await withPage(browser, {}, async (page) => {
      let alarms = 0;
      page.on("dialog", () => alarms++);
      await open(page, { q: "<img src=x onerror=alert(1)> مدرسة", tag: '"><script>alert(1)</script>' });
      await page.getByText("لا نتائج لهذا البحث").waitFor();
      assert.equal(alarms, 0);
      assert.equal(await page.locator("main img, main script").count(), 0);
    });
  });

  test("without JavaScript it says so and shows other ways", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await open(page);
      // Playwright takes nothing inside <noscript> for visible, whatever the browser shows.
      assert.match(await page.locator("noscript p").innerHTML(), /يحتاج البحث إلى جافاسكريبت/);
      assert.ok(((await page.locator("noscript p").boundingBox())?.height ?? 0) > 20);
      assert.ok((await page.locator("noscript a").count()) > 2);
      assert.equal(await page.locator(".search-form").isVisible(), false);
    });
  });

  for (const colorScheme of ["light", "dark"] as const)
    for (const width of [360, 1280])
      test(`axe finds nothing and nothing overflows (${colorScheme}, ${width})`, async () => {
        await withPage(browser, { colorScheme, viewport: { width, height: 900 } }, async (page) => {
          await open(page, { q: "مدينة" });
          await results(page);
          assert.deepEqual(await axeFindings(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
        });
      });
});
