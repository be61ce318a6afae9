import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { hostHeaders } from "../../src/build/host-headers.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { htmlFiles, leadsAway } from "../support/html-files.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { nothingWrong, watchPage } from "./watch-page.ts";

const work = temporaryFolder();
const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/;

describe("the policy of the project's own site", () => {
  let browser: Browser;
  let served: ServedFolder;
  let pages: ReadonlyMap<string, string>;

  before(async () => {
    const { site } = await buildIn(work, join(project, "content"));
    assert.ok(site !== undefined);
    const headers = hostHeaders(site.newsroom);
    [browser, served] = await Promise.all([openBrowser(), serveFolder(join(work, "site"), { headers })]);
    pages = htmlFiles(join(work, "site"));
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  /** Address of the first page whose text holds something. */
  const pageWith = (sign: string) => {
    const [file] = [...pages].find(([, text]) => text.includes(sign)) ?? [];
    assert.ok(file !== undefined, sign);
    return served.url + file.replace(/index\.html$/, "");
  };

  test("stands in every page, before anything that it governs", () => {
    const late = [...pages].filter(([, text]) => {
      const place = text.search(metaPolicy);
      return place < 0 || place > text.search(/<script|<style|<link|<img/);
    });
    assert.deepEqual(late, []);
    assert.ok(pages.size > 300, `${pages.size} pages`);
  });

  test("allows nothing inline but what it names, frames only where there are some, programs only for search", () => {
    for (const [file, text] of pages) {
      const policy = metaPolicy.exec(text)?.[1] ?? "";
      assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:\/\/\*/, file);
      assert.equal(policy.includes("wasm-unsafe-eval"), file === "search/index.html", file);
      const players = [...text.matchAll(/data-player="(https:\/\/[^/"]+)\//g)].map((match) => match[1] ?? "");
      const framed = /frame-src ([^;]+)/.exec(policy)?.[1]?.split(" ") ?? [];
      assert.deepEqual(framed, [...new Set(players)].sort(), file);
    }
    assert.ok([...pages.values()].some((text) => text.includes("data-player")));
  });

  test("is broken by no page, beside the host's headers; no page sets a cookie or asks anything of others", async () => {
    const whole = [...pages].filter(([, text]) => !leadsAway(text)).map(([file]) => file);
    await withPage(browser, {}, async (page, context) => {
      const misdeeds = await watchPage(page, served.url);
      for (const file of whole)
        await page.goto(served.url + file.replace(/index\.html$/, ""), { waitUntil: "load" });
      assert.deepEqual(misdeeds, nothingWrong);
      assert.deepEqual(await context.cookies(), []);
    });
  });

  test("lets a former address lead on", async () => {
    const [former = ""] = [...pages].find(([, text]) => leadsAway(text)) ?? [];
    await withPage(browser, {}, async (page) => {
      const { violations } = await watchPage(page, served.url);
      await page.goto(served.url + former, { waitUntil: "commit" });
      await page.waitForURL((url) => !url.href.endsWith(encodeURI(former)));
      assert.deepEqual(violations, []);
    });
  });

  test("lets readers change the theme, and remembers it", async () => {
    await withPage(browser, { colorScheme: "light" }, async (page) => {
      const misdeeds = await watchPage(page, served.url);
      await page.goto(served.url);
      await page.locator("#theme-control").click();
      await page.reload();
      assert.equal(await page.locator("html").getAttribute("data-theme"), "dark");
      assert.deepEqual(misdeeds, nothingWrong);
    });
  });

  test("lets search answer", async () => {
    await withPage(browser, {}, async (page) => {
      const misdeeds = await watchPage(page, served.url);
      await page.goto(`${served.url}search/?q=${encodeURIComponent("مدرسة")}`);
      await page.locator(".search-results a").first().waitFor();
      assert.deepEqual(misdeeds, nothingWrong);
    });
  });

  test("lets a player in after a click, that player alone", async () => {
    await withPage(browser, {}, async (page) => {
      await page.route(/^https:/, (route) =>
        route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>x</title>player" }),
      );
      const { violations } = await watchPage(page, served.url);
      await page.goto(pageWith('data-player="https://www.youtube-nocookie.com/'));
      await page.locator("button.embed-link").first().click();
      const player = page.frameLocator("iframe.embed-player");
      assert.equal(await player.locator("body").innerText(), "player");
      assert.deepEqual(violations, []);
      await page.evaluate(() => {
        const frame = document.createElement("iframe");
        frame.src = "https://stranger.example/";
        document.body.append(frame);
      });
      await page.waitForTimeout(100);
      assert.match(violations.join(), /frame-src https:\/\/stranger\.example/);
    });
  });

  for (const sign of ['class="article-body"', "النسخة الكاملة</a></p></header>"])
    test(`stops what gets into a page that must not (${sign})`, async () => {
      const address = pageWith(sign);
      assert.deepEqual(await whatRan(browser, address, (text) => text), [], "with the policy");
      const ran = await whatRan(browser, address, (text) => text.replace(metaPolicy, ""));
      assert.ok(ran.length >= 6, `without it: ${ran.join()}`);
    });
});

/** Puts all sorts of foreign things into a page, and gives back which of them worked. Hosts' headers are left out. */
async function whatRan(browser: Browser, address: string, policy: (text: string) => string) {
  const ran: string[] = [];
  await withPage(browser, {}, async (page) => {
    await page.route(/./, async (route) => {
      const url = route.request().url();
      if (url.startsWith("https://stranger.example/")) {
        ran.push(url);
        return route.fulfill({ contentType: "text/plain", body: "" });
      }
      if (url !== encodeURI(decodeURI(address))) return route.continue();
      const text = policy(await (await route.fetch()).text());
      return route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: text.replace("</body>", foreign),
      });
    });
    await page.goto(address);
    await page.locator("#foreign-link").click();
    await page.locator("#foreign-button").click();
    await page.waitForTimeout(200);
    ran.push(...(await signsOf(page)));
  });
  return ran;
}

const foreign = `<script>document.title = "ran"</script>
<style>#foreign { color: rgb(1, 2, 3) }</style>
<p id="foreign" style="top: 1px">.</p>
<img src="no-such-picture" alt="" onerror="document.body.dataset.handler = 1">
<a id="foreign-link" href="javascript:document.body.dataset.link = 1">.</a>
<script src="https://stranger.example/script.js"></script>
<link rel="stylesheet" href="https://stranger.example/style.css">
<img src="https://stranger.example/picture.png" alt="">
<iframe src="https://stranger.example/frame"></iframe>
<form action="https://stranger.example/form" target="_blank"><button id="foreign-button">.</button></form>
</body>`;

function signsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const place = document.getElementById("foreign");
    const look = place && getComputedStyle(place);
    return [
      document.title === "ran" && "inline script",
      look?.color === "rgb(1, 2, 3)" && "inline style",
      look?.top === "1px" && "style attribute",
      "handler" in document.body.dataset && "handler",
      "link" in document.body.dataset && "script address",
    ].filter((sign) => sign !== false && sign !== undefined);
  });
}
