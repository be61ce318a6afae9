import assert from "node:assert/strict";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { htmlFiles, leadsAway } from "../support/html-files.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { nothingWrong, watchPage } from "./watch-page.ts";

const work = temporaryFolder();
const site = join(work, "site");
const article = "2025/10/موسم-الزيتون-في-وادي-الغمام/index.html";

describe("a portable site, opened from a disk", () => {
  let browser: Browser;
  let pages: ReadonlyMap<string, string>;
  const addressOf = (file: string) => pathToFileURL(join(site, file)).href;

  before(async () => {
    await buildIn(work, join(project, "content"), { portable: true });
    pages = htmlFiles(site);
    browser = await openBrowser();
  });
  after(() => browser?.close());

  test("has no dead link, and none to a folder", () => {
    const dead = [...pages].flatMap(([file, text]) =>
      referencesIn(text)
        .map((reference) => new URL(reference, addressOf(file)))
        .filter(({ protocol }) => protocol === "file:")
        .filter((url) => !isFile(fileURLToPath(url)))
        .map((url) => `${file} → ${decodeURI(url.href)}`),
    );
    assert.deepEqual(dead, []);
    assert.ok(pages.size > 250, `${pages.size} pages`);
  });

  test("holds every place that a link names", () => {
    const ids = new Map(
      [...pages].map(([file, text]) => [
        addressOf(file),
        new Set([...text.matchAll(/\sid="([^"]*)"/g)].map((match) => match[1])),
      ]),
    );
    const dead = [...pages].flatMap(([file, text]) =>
      referencesIn(text)
        .filter((reference) => /#./.test(reference))
        .map((reference) => new URL(reference, addressOf(file)))
        .filter(({ protocol, hash, href }) => {
          const known = ids.get(href.slice(0, -hash.length));
          return protocol === "file:" && known?.has(decodeURIComponent(hash.slice(1))) === false;
        })
        .map(({ href }) => `${file} → ${decodeURI(href)}`),
    );
    assert.deepEqual(dead, []);
  });

  test("opens every page whole: nothing is missing, forbidden or complained about", async () => {
    await withPage(browser, {}, async (page) => {
      const misdeeds = await watchPage(page, "file:");
      for (const [file, text] of pages) if (!leadsAway(text)) await page.goto(addressOf(file));
      assert.deepEqual(misdeeds, nothingWrong);
    });
  });

  test("has its style, its font and its pictures", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(addressOf(article));
      const seen = await page.evaluate(async () => {
        await document.fonts.ready;
        const [picture] = document.images;
        return {
          family: getComputedStyle(document.body).fontFamily,
          fonts: [...document.fonts].filter(({ status }) => status === "loaded").length,
          logo: picture?.naturalWidth ?? 0,
        };
      });
      assert.match(seen.family, /Nashra/);
      assert.ok(seen.fonts > 0 && seen.logo > 0, JSON.stringify(seen));
    });
  });

  test("is walked from page to page, and remembers the theme on the way", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      await page.goto(addressOf("index.html"));
      await page.locator("#theme-control").click();
      await page.locator("main h2 a").first().click();
      await page.waitForURL(/\/\d{4}\/\d\d\/[^/]+\/index\.html$/);
      assert.equal(await themeOf(page), "dark");
      await page.locator(".site-logo").click();
      await page.waitForURL(/\/site\/index\.html$/);
      await page.locator(".latest-strip a").first().click();
      assert.match(page.url(), /\/site\/index\.html#content$/);
    });
  });

  test("lets a former address lead on", async () => {
    const [former = ""] = [...pages].find(([, text]) => leadsAway(text)) ?? [];
    await withPage(browser, {}, async (page) => {
      await page.goto(addressOf(former), { waitUntil: "commit" });
      await page.waitForURL((url) => url.href !== addressOf(former));
      await page.locator("article.article").waitFor();
    });
  });

  test("brings players to life without modules, and offers nothing that must be fetched", async () => {
    const [withPlayer = ""] = [...pages].find(([, text]) => text.includes("data-player=")) ?? [];
    await withPage(browser, {}, async (page) => {
      await page.goto(addressOf(withPlayer));
      await page.locator("button.embed-link").first().waitFor();
    });
    const offering = [...pages].filter(([, text]) =>
      /search\/|\/lite\/|modulepreload|rel="preload"/.test(text),
    );
    assert.deepEqual(
      offering.map(([file]) => file),
      [],
    );
    assert.ok(!existsSync(join(site, "search")) && !existsSync(join(site, "_headers")));
  });
});

/** Everything in a page that a browser may fetch or a reader may follow, but other hosts' addresses. */
function referencesIn(text: string): string[] {
  const shown = text.replaceAll(/<(?:code|pre)\b.*?<\/(?:code|pre)>/gs, "");
  return [...shown.matchAll(/\s(?:href|src|poster|action)="([^"]*)"/g)]
    .map((match) => (match[1] ?? "").replaceAll("&amp;", "&").replaceAll("&#39;", "'"))
    .filter((reference) => !/^[a-z]+:/i.test(reference));
}

function isFile(path: string): boolean {
  return existsSync(dirname(path)) && existsSync(path) && statSync(path).isFile();
}

function themeOf(page: Page): Promise<string | null> {
  return page.locator("html").getAttribute("data-theme");
}
