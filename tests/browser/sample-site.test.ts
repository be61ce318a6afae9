import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { folderBytes } from "../support/folder-bytes.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

describe("the project's own site", () => {
  let browser: Browser;
  let served: ServedFolder;
  /** Addresses of pages below the site's own, by kind. */
  let articles: string[];
  let others: string[];
  let formerAddresses: string[];

  before(async () => {
    await buildIn(work, join(project, "content"));
    [browser, served] = await Promise.all([openBrowser(), serveFolder(join(work, "site"))]);
    const files = [...folderBytes(join(work, "site")).keys()].filter((file) => file.endsWith("index.html"));
    const pages = files.filter((file) => !leadsAway(join(work, "site", file)));
    formerAddresses = files.filter((file) => !pages.includes(file)).map(addressOf);
    const addresses = pages.map(addressOf);
    articles = addresses.filter((address) => /^\d{4}\//.test(address));
    others = [...addresses.filter((address) => !/^\d{4}\//.test(address)), "no-such-page/"];
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`axe finds nothing on any article and on each kind of page (${colorScheme})`, async () => {
      const lists = ["sections", "tags", "sources", "authors", "series"].flatMap(firstBelow);
      const around = [
        "archive/",
        "archive/2025/10/",
        "archive/2025/10/22/",
        "corrections/",
        "search/",
        "about/",
      ];
      const oneOfEach = ["", "404.html", ...lists, ...around];
      assert.ok(articles.length > 35, `${articles.length} articles`);
      await withPage(browser, { colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
        for (const address of [...oneOfEach, ...articles]) {
          await page.goto(served.url + address);
          assert.deepEqual(await axeFindings(page), [], address);
        }
      });
    });

  test("a page asks nothing of any other origin, and nothing it asks for is missing", async () => {
    const foreign: string[] = [];
    const missing: string[] = [];
    await withPage(browser, {}, async (page) => {
      page.on("request", (request) => {
        if (!request.url().startsWith(served.url)) foreign.push(request.url());
      });
      page.on("response", (response) => {
        if (response.status() >= 400 && !response.url().endsWith("no-such-page/"))
          missing.push(response.url());
      });
      for (const address of [...articles, ...others])
        await page.goto(served.url + address, { waitUntil: "load" });
    });
    assert.deepEqual({ foreign, missing }, { foreign: [], missing: [] });
  });

  for (const [what, address] of [
    ["", "2025/10/تصعيد-أمني-في-إدلب/"],
    [" with Latin names in it", "2025/10/محطة-الرصد-at-21/"],
  ] as const)
    test(`the first view of an article${what} weighs at most 70 KB, its photographs aside`, async (t) => {
      // The document may have as many (tests/browser/first-view.test.ts). Before a touch nothing else comes than the first view.
      let bytes = 14_000;
      const names: string[] = [];
      await withPage(browser, { still: true, viewport: { width: 360, height: 800 } }, async (page) => {
        await page.goto(served.url + address, { waitUntil: "networkidle" });
        for (const file of (await filesAskedFor(page)).filter((name) => !/\/media\/(?!logo)/.test(name))) {
          const body = await (await page.request.get(file)).body();
          bytes += file.endsWith(".woff2") ? body.length : brotliCompressSync(body).length;
          names.push(file.slice(file.lastIndexOf("/") + 1).replace(/\..*/, ""));
        }
      });
      t.diagnostic(`${bytes} bytes: ${names.join(", ")}`);
      assert.ok(names.includes("vazirmatn") && names.includes("page") && names.includes("article"));
      assert.equal(
        names.includes("vazirmatn-latin"),
        what !== "",
        "Latin letters are fetched where there are some",
      );
      assert.ok(bytes <= 70_000, `${bytes} bytes`);
    });

  test("nothing scrolls sideways on the narrowest phone, whatever the article", async () => {
    const wide: string[] = [];
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      for (const address of [...articles, ...others]) {
        await page.goto(served.url + address);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 0) wide.push(`${address}: ${overflow} px`);
      }
    });
    assert.deepEqual(wide, []);
  });

  test("without JavaScript every page reads and its links lead on", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(served.url);
      await page.locator("main h2 a, main h3 a").first().click();
      assert.match(page.url(), /\/\d{4}\/\d{2}\//);
      assert.notEqual((await page.locator(".article-body").innerText()).trim(), "");
      await page.locator("header .site-logo").click();
      assert.equal(page.url(), served.url);
      await page.locator("nav a[href]").first().click();
      assert.match(decodeURI(page.url()), /\/sections\//);
    });
  });

  test("a former address leads to the article it belonged to", async () => {
    const [former = ""] = formerAddresses;
    await withPage(browser, {}, async (page) => {
      await page.goto(served.url + former, { waitUntil: "commit" });
      await page.waitForURL((url) => !url.href.endsWith(encodeURI(former)));
      assert.notEqual((await page.locator(".article-body").innerText()).trim(), "");
    });
  });

  function firstBelow(folder: string): string[] {
    return others.filter((address) => address.startsWith(`${folder}/`)).slice(0, 1);
  }
});

function filesAskedFor(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
}

function addressOf(file: string): string {
  return file.replace(/index\.html$/, "");
}

function leadsAway(file: string): boolean {
  return readFileSync(file, "utf8").includes('http-equiv="refresh"');
}
