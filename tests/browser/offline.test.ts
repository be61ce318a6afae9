import assert from "node:assert/strict";
import { hash } from "node:crypto";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { buildWorkers } from "../../src/scripts/build-worker.ts";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { type CuttableSite, cuttableSite } from "../support/cuttable-site.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();
const article = "2025/08/إعادة-فتح-جسر-القناطر/";
const otherArticle = "2025/07/سعر-القمح/";

/** Copies of the built site: some tests change theirs. */
const copies = ["/", "/sub/folder/", "changing"].map((name) => [name, temporaryFolder()] as const);

function copyOfSite(wanted: string): string {
  const [, folder = ""] = copies.find(([name]) => name === wanted) ?? [];
  cpSync(join(work, "site"), folder, { recursive: true });
  return folder;
}

/** Until the worker has taken over, and something is kept under `address`, whose text holds `text`. */
async function untilKept(page: Page, address: string, text = ""): Promise<void> {
  await until(page, `kept: ${address}`, async () => (await keptText(page, address))?.includes(text) === true);
}

/** Until the worker, too, has the page: what it was told to fetch would else come after the page was taken away. */
async function untilOpened(page: Page, address: string): Promise<void> {
  await until(page, `opened: ${address}`, async () => (await keptNames(page, "pages")).includes(address));
}

async function untilForgotten(page: Page, address: string): Promise<void> {
  await until(page, `forgotten: ${address}`, async () => (await keptText(page, address)) === undefined);
}

async function until(page: Page, what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 100; times += 1) {
    if (await isSo()) return;
    await page.waitForTimeout(60);
  }
  assert.fail(what);
}

async function keptText(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate(async (wanted) => {
    if (!navigator.serviceWorker.controller) return undefined;
    return (await caches.match(wanted, { ignoreVary: true }))?.text();
  }, address);
}

async function keptNames(page: Page, what: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    const name = (await caches.keys()).find((one) => one.startsWith(`nashra ${wanted} `));
    if (name === undefined) return [];
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => decodeURI(url));
  }, what);
}

async function stopWorkers(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("ServiceWorker.enable");
  await devtools.send("ServiceWorker.stopAllWorkers");
}

function heading(page: Page): Promise<string> {
  return page.locator("h1").first().innerText();
}

for (const subfolder of ["/", "/sub/folder/"])
  describe(`a reader whose network is cut (site at ${subfolder})`, () => {
    let browser: Browser;
    let site: CuttableSite;

    before(async () => {
      if (subfolder === "/") await buildIn(work, join(project, "content"));
      [browser, site] = await Promise.all([openBrowser(), cuttableSite(copyOfSite(subfolder), subfolder)]);
    });
    after(async () => {
      await browser?.close();
      await site?.close();
    });

    test("finds what was read before, and the offline page in the place of what was not", async () => {
      await withPage(browser, {}, async (page) => {
        page.setDefaultTimeout(8000);
        await site.mend();
        await page.goto(site.url + article);
        const headline = await heading(page);
        // The very first page came before the worker, and its picture too.
        await untilKept(page, site.url + encodeURI(article));
        await page.goto(`${site.url}archive/?from=a-chat`);
        await untilKept(page, `${site.url}archive/`);
        await untilKept(page, site.url);
        await site.cut();

        await page.goto(site.url + article);
        assert.equal(await heading(page), headline);
        await page.getByText("بلا شبكة: نسخة محفوظة على جهازك").waitFor();
        assert.ok(await page.evaluate(() => document.fonts.check("16px Nashra", "خبر")));
        const picture = page.locator(".article img").first();
        await picture.scrollIntoViewIfNeeded();
        assert.ok(await picture.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0));
        await page.goto(`${site.url}archive/`);
        assert.equal(await heading(page), "الأرشيف");
        await page.goto(site.url);
        assert.ok(
          (await page.locator(".story-headline, .lead-story").count()) > 3,
          "the front page is kept unasked",
        );

        await page.goto(site.url + otherArticle);
        assert.equal(await heading(page), "لا اتصال بالإنترنت");
        assert.equal(await page.locator(".kept-list a").first().innerText(), headline);
        assert.equal(
          await page.locator(".try-again").evaluate((it: HTMLAnchorElement) => decodeURI(it.href)),
          site.url + otherArticle,
        );
        await page.locator(".kept-list a").first().click();
        await page.waitForURL((url) => decodeURI(url.href) === site.url + article);
        assert.equal(await heading(page), headline);
      });
    });

    test("opens an article that was saved, with its picture, after everything else is forgotten", async () => {
      await withPage(browser, {}, async (page) => {
        page.setDefaultTimeout(8000);
        await site.mend();
        await page.goto(site.url + article);
        const headline = await heading(page);
        const button = page.getByRole("button", { name: "احفظ للقراءة لاحقًا" });
        assert.equal(await button.getAttribute("aria-pressed"), "false");
        await button.click();
        await page.getByText("حُفظت المادة على جهازك.").waitFor();
        await page.waitForFunction(() => navigator.serviceWorker.controller);
        await page.evaluate(async () => {
          for (const name of await caches.keys()) {
            if (/^nashra (?:pages|pictures|front) /.test(name)) await caches.delete(name);
            if (!name.startsWith("nashra assets ")) continue;
            // As if many versions of the site had come since.
            const assets = await caches.open(name);
            for (const request of await assets.keys())
              if (/article\.|page\.|woff2/.test(request.url)) await assets.delete(request);
          }
        });
        await site.cut();

        await page.goto(site.url);
        assert.equal(await heading(page), "لا اتصال بالإنترنت");
        await page.goto(`${site.url}saved/`);
        await page.getByRole("link", { name: headline }).click();
        await page.waitForURL((url) => decodeURI(url.href) === site.url + article);
        assert.equal(await heading(page), headline);
        const picture = page.locator(".article img").first();
        await picture.scrollIntoViewIfNeeded();
        assert.ok(await picture.evaluate((it: HTMLImageElement) => it.complete && it.naturalWidth > 0));
        const width = await page.locator(".article").evaluate((it) => getComputedStyle(it).maxWidth);
        assert.notEqual(width, "none", "the article's stylesheet was saved with it");

        await page.goto(`${site.url}saved/`);
        await page.getByRole("button", { name: `احذف من المحفوظة: ${headline}` }).click();
        await page.getByText("لا مواد محفوظة بعد").waitFor();
        assert.deepEqual(await keptNames(page, "saved"), [], "its files went with it");
      });
    });
  });

describe("what a device keeps", () => {
  let browser: Browser;
  let site: CuttableSite;
  let folder: string;

  before(async () => {
    folder = copyOfSite("changing");
    [browser, site] = await Promise.all([openBrowser(), cuttableSite(folder)]);
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  test("is the front page as it was fetched last", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.goto(site.url);
      await untilKept(page, site.url);
      const file = join(folder, "index.html");
      const before = readFileSync(file, "utf8");
      writeFileSync(
        file,
        before.replace("</h1>", " — الطبعة الثانية</h1>").replace("<main", '<main data-edition="2"'),
      );
      await page.goto(site.url);
      await untilKept(page, site.url, "data-edition");
      await site.cut();
      await page.goto(site.url);
      assert.equal(await page.locator("main[data-edition]").count(), 1);
      writeFileSync(file, before);
    });
  });

  test("is shown after three seconds where the network hangs", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.goto(site.url + article);
      await untilKept(page, site.url + encodeURI(article));
      site.slowness = 20_000;
      const start = Date.now();
      await page.goto(site.url + article, { waitUntil: "domcontentloaded" });
      const waited = Date.now() - start;
      site.slowness = 0;
      assert.ok(waited >= 2900 && waited < 8000, `${waited} ms`);
    });
  });

  test("loses an article that is gone when its address is visited, read or saved", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.goto(site.url + article);
      await page.getByRole("button", { name: "احفظ للقراءة لاحقًا" }).click();
      await page.getByText("حُفظت المادة على جهازك.").waitFor();
      await untilKept(page, site.url + encodeURI(article));
      await untilOpened(page, site.url + article);
      const gone = join(folder, article);
      cpSync(gone, `${folder}-aside`, { recursive: true });
      try {
        rmSync(gone, { recursive: true });
        await page.goto(site.url + article);
        await untilForgotten(page, site.url + encodeURI(article));
        await site.cut();
        await page.goto(site.url + article);
        assert.equal(await heading(page), "لا اتصال بالإنترنت");
        await page.goto(`${site.url}saved/`);
        await page.getByText("لا مواد محفوظة بعد").waitFor();
      } finally {
        cpSync(`${folder}-aside`, gone, { recursive: true });
        rmSync(`${folder}-aside`, { recursive: true });
      }
    });
  });

  test("loses an article that was withdrawn when any page is visited, and nothing else", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      for (const path of [article, otherArticle]) {
        await page.goto(site.url + path);
        await page.getByRole("button", { name: "احفظ للقراءة لاحقًا" }).click();
        await page.getByText("حُفظت المادة على جهازك.").waitFor();
        await untilKept(page, site.url + encodeURI(path));
        await untilOpened(page, site.url + path);
      }
      const list = join(folder, "fragments/ended.json");
      const before = readFileSync(list, "utf8");
      writeFileSync(list, JSON.stringify([hash("sha256", `/${article}`).slice(0, 16)]));
      // The worker looks at most once a minute, and forgets when it looked when it is stopped.
      await stopWorkers(page);
      await page.goto(`${site.url}archive/`);
      await untilForgotten(page, site.url + encodeURI(article));
      await site.cut();
      await page.goto(site.url + article);
      assert.equal(await heading(page), "لا اتصال بالإنترنت");
      assert.deepEqual(
        (await keptNames(page, "saved")).filter((name) => name.endsWith("/")),
        [site.url + otherArticle],
      );
      writeFileSync(list, before);
    });
  });

  test("is forgotten, and the worker with it, once the newsroom wants none", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.goto(site.url + article);
      await untilKept(page, site.url + encodeURI(article));
      const file = join(folder, "worker.js");
      const before = readFileSync(file, "utf8");
      writeFileSync(file, (await buildWorkers(join(project, "templates/scripts"))).farewell);
      await page.goto(`${site.url}archive/`);
      const left = () =>
        page.evaluate(async () => [
          (await navigator.serviceWorker.getRegistrations()).length,
          (await caches.keys()).filter((name) => name !== "of another").length,
        ]);
      await until(page, "all is forgotten", async () => String(await left()) === "0,0");
      writeFileSync(file, before);
    });
  });

  test("is nothing of a reader who saves data, but what was saved", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
      );
      site.asked.length = 0;
      await page.goto(site.url + article, { waitUntil: "networkidle" });
      await page.locator(".story-headline a, .neighbours a").first().hover();
      await page.waitForTimeout(500);
      const unasked = /^(?:worker\.js|offline\/|saved\/|fragments\/)/;
      assert.deepEqual(
        site.asked.filter(({ path, purpose }) => unasked.test(path) || purpose !== undefined),
        [],
      );
      await page.getByRole("button", { name: "احفظ للقراءة لاحقًا" }).click();
      await untilKept(page, site.url + encodeURI(article));
    });
  });

  for (const [what, take] of [
    ["no service workers", () => Reflect.deleteProperty(Navigator.prototype, "serviceWorker")],
    [
      "no storage",
      () => Object.defineProperty(window, "caches", { value: { open: () => Promise.reject() } }),
    ],
  ] as const)
    test(`is nothing where a browser has ${what}, and the page reads as ever`, async () => {
      await withPage(browser, {}, async (page) => {
        page.setDefaultTimeout(8000);
        await site.mend();
        const faults: string[] = [];
        page.on("pageerror", ({ message }) => faults.push(message));
        page.on("console", (message) => {
          if (message.type() === "error") faults.push(message.text());
        });
        await page.addInitScript(take);
        await page.goto(site.url + article, { waitUntil: "networkidle" });
        await page.waitForTimeout(300);
        assert.equal(await page.locator(".save-for-later button").count(), 0);
        await page.goto(`${site.url}saved/`);
        await page.getByText("لا يقدر متصفحك على حفظ المواد.").waitFor();
        assert.deepEqual(faults, []);
      });
    });

  for (const colorScheme of ["light", "dark"] as const)
    test(`is listed on pages in which axe finds nothing (${colorScheme})`, async () => {
      await withPage(browser, { colorScheme, viewport: { width: 360, height: 800 } }, async (page) => {
        page.setDefaultTimeout(8000);
        await site.mend();
        await page.goto(site.url + article);
        await page.getByRole("button", { name: "احفظ للقراءة لاحقًا" }).click();
        await page.getByText("حُفظت المادة على جهازك.").waitFor();
        assert.deepEqual(await axeFindings(page), []);
        for (const [path, listed] of [
          ["saved/", ".kept-remove"],
          ["offline/#2025/", ".kept-list a"],
        ] as const) {
          await page.goto(site.url + path);
          await page.locator(listed).first().waitFor();
          assert.deepEqual(await axeFindings(page), []);
          assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 360);
        }
      });
    });

  test("can be tried again only at this site's own addresses", async () => {
    await withPage(browser, {}, async (page) => {
      await site.mend();
      for (const wanted of ["https://other.example/", "//other.example/", "javascript:alert(1)"]) {
        await page.goto(`${site.url}offline/#${wanted}`, { waitUntil: "networkidle" });
        assert.equal(await page.locator(".try-again").isVisible(), false, wanted);
        await page.goto("about:blank");
      }
    });
  });

  test("is neither a page with an error, nor the results of the newsletter's form, nor what was searched for", async () => {
    await withPage(browser, {}, async (page) => {
      page.setDefaultTimeout(8000);
      await site.mend();
      await page.goto(site.url + article);
      await untilKept(page, site.url + encodeURI(article));
      for (const path of ["no-such-page/", "newsletter/done/", "search/?q=سر", "admin/"])
        await page.goto(site.url + path);
      await untilKept(page, `${site.url}search/`);
      assert.deepEqual((await keptNames(page, "pages")).sort(), [site.url + article, `${site.url}search/`]);
    });
  });
});
