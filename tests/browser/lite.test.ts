import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { htmlFiles, leadsAway } from "../support/html-files.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { nothingWrong, watchPage } from "./watch-page.ts";

const work = temporaryFolder();
const article = "2025/10/موسم-الزيتون-في-وادي-الغمام/";

describe("a lite edition", () => {
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

  test("is one request, with nothing forbidden or missing in it", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      const misdeeds = await watchPage(page, served.url);
      await page.goto(`${served.url}${article}lite/`, { waitUntil: "networkidle" });
      assert.deepEqual(
        asked.filter((url) => !url.startsWith("data:")),
        [page.url()],
      );
      assert.deepEqual(misdeeds, nothingWrong);
    });
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`reads well on the narrowest phone, ${colorScheme}, whatever the article`, async () => {
      const files = [...htmlFiles(join(work, "site"))]
        .filter(([file, text]) => /^\d{4}\/.*\/lite\//.test(file) && !leadsAway(text))
        .map(([file]) => file);
      assert.ok(files.length > 40, `${files.length}`);
      await withPage(browser, { colorScheme, viewport: { width: 320, height: 640 } }, async (page) => {
        const some = colorScheme === "light" ? files : files.filter((_, place) => place % 6 === 0);
        for (const file of some) {
          await page.goto(served.url + file);
          assert.deepEqual(await axeFindings(page), [], file);
          assert.equal(await overflowOf(page), 0, file);
        }
      });
    });

  for (const saveData of [true, false])
    test(`is ${saveData ? "where readers land whose browser saves data" : "forced on nobody else"}`, async () => {
      await withPage(browser, {}, async (page) => {
        if (saveData) await saveDataOn(page);
        await page.goto(`${served.url}sections/local/`, { waitUntil: "networkidle" });
        await page.locator("main h2 a").first().click();
        await page.locator("article h1").waitFor();
        assert.equal(new URL(page.url()).pathname.endsWith("/lite/"), saveData);
      });
    });

  test("gives those readers the whole article when they ask for it, and leaves links within it alone", async () => {
    await withPage(browser, {}, async (page) => {
      await saveDataOn(page);
      await page.goto(`${served.url}${article}lite/`);
      await page.getByRole("link", { name: "النسخة الكاملة" }).first().click();
      await page.locator(".article-body").waitFor();
      await page.waitForLoadState("networkidle");
      assert.equal(page.url(), encodeURI(served.url + article));
      await page.locator(".skip-link").focus();
      await page.keyboard.press("Enter");
      await page.waitForURL(`${encodeURI(served.url + article)}#content`);
    });
  });
});

async function saveDataOn(page: Page): Promise<void> {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
