import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { crawl } from "../support/crawl.ts";
import { htmlFiles } from "../support/html-files.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { nothingWrong, watchPage } from "./watch-page.ts";

const work = temporaryFolder();
const article = "2025/10/موسم-الزيتون-في-وادي-الغمام/";

describe("a site that was built for another address", () => {
  let browser: Browser;
  /** Neither is the host that `site.yaml` names, and the first stands in a folder. */
  let mirrors: Readonly<Record<string, ServedFolder>>;

  before(async () => {
    await buildIn(work, join(project, "content"));
    const site = join(work, "site");
    browser = await openBrowser();
    mirrors = {
      "in a sub-folder": await serveFolder(site, { below: "/sub/folder/" }),
      "on a second host": await serveFolder(site),
    };
  });
  after(async () => {
    await browser?.close();
    for (const mirror of Object.values(mirrors ?? {})) await mirror.close();
  });

  for (const place of ["in a sub-folder", "on a second host"]) {
    const served = () => mirrors[place]?.url ?? "";

    test(`has no dead link ${place}`, async (t) => {
      const { reached, dead } = await crawl(served());
      t.diagnostic(`${reached.size} addresses reached`);
      assert.deepEqual(dead, []);
      assert.ok(reached.size > 400, `${reached.size}`);
      const { pathname } = new URL(served());
      assert.ok(reached.has(`${pathname}${article}lite/`));
    });

    test(`has its style, its font, its pictures and its search ${place}`, async () => {
      await withPage(browser, {}, async (page) => {
        const misdeeds = await watchPage(page, served());
        for (const path of ["", article, `${article}lite/`, "sections/politics/", "archive/", "about/"]) {
          await page.goto(served() + path, { waitUntil: "load" });
          await page.evaluate(() => document.fonts.ready);
        }
        await page.goto(served() + article);
        const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
        assert.match(font, /Nashra/);
        await page.goto(`${served()}search/?q=${encodeURIComponent("مدرسة")}`);
        await page.locator(".search-results a").first().click();
        await page.locator("article h1").waitFor();
        assert.ok(page.url().startsWith(served()));
        assert.deepEqual(misdeeds, nothingWrong);
      });
    });
  }

  test("names the address it was built for only where a page must say what is the true one", () => {
    const wrong: string[] = [];
    for (const [file, text] of htmlFiles(join(work, "site"))) {
      const rest = text
        .replaceAll(/<link rel="canonical"[^>]*>|<meta (?:property|http-equiv)=[^>]*>/g, "")
        .replaceAll(/<script type="application\/ld\+json">.*?<\/script>/gs, "")
        // Somebody else's machine takes the subscriptions, and stands where it stands.
        .replaceAll(/<form class="sign-up"[^>]*>/g, "")
        // Nor does a reader give away the address of a mirror, which may be gone tomorrow.
        .replaceAll(/<section class="share"[^>]*>/g, "");
      if (/(?:href|src|action|content|data-[a-z]+)="https?:\/\/news\.example/.test(rest)) wrong.push(file);
    }
    assert.deepEqual(wrong, []);
  });
});
