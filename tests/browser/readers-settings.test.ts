import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project, sampleNow } from "../support/build-in.ts";
import { everyKindOfPage } from "../support/every-kind-of-page.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

const work = temporaryFolder();

/** A window of 1280 × 1024 pixels at 400 % (WCAG 2.2, 1.4.10). */
const enlarged = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };

describe("every kind of page", () => {
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

  test("at 400 % fits the window, cuts no words and lays nothing over others", async () => {
    await onEveryPage(enlarged, async (page) => {
      return page.evaluate(() => {
        const { clientWidth, scrollWidth } = document.documentElement;
        const faults = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
        // Lines that a finger or the keyboard moves, the place in the trail that the headline says again, words for the ear.
        const movable =
          "ul, .latest-run, .table-scroll, pre, .page-trail li, .unseen, .search-link span, .left-empty";
        for (const one of document.querySelectorAll<HTMLElement>("body *")) {
          if (one.closest(movable) || !one.checkVisibility({ visibilityProperty: true })) continue;
          const { overflowX, overflowY, position } = getComputedStyle(one);
          const isCut =
            (overflowX !== "visible" && one.scrollWidth > one.clientWidth + 1) ||
            (overflowY !== "visible" && one.scrollHeight > one.clientHeight + 1);
          if (isCut) faults.push(`cuts ${one.outerHTML.slice(0, 80)}`);
          if (position === "fixed" || position === "sticky")
            faults.push(`covers ${one.outerHTML.slice(0, 80)}`);
        }
        return faults;
      });
    });
  });

  test("at 400 % leaves room for an article above the bar that goes with it", async () => {
    await withPage(browser, enlarged, async (page) => {
      await page.goto(`${served.url}2025/07/سعر-القمح/`, { waitUntil: "networkidle" });
      await page.locator(".article-body p").first().selectText();
      const bar = page.locator(".reader-bar:not([hidden])");
      await bar.waitFor();
      const box = await bar.boundingBox();
      assert.ok(box !== null && box.height < 256 / 2, `${box?.height} of 256 pixels`);
      await page.locator(".lite-link a").focus();
      const link = await page.locator(".lite-link a").boundingBox();
      assert.ok(link !== null && link.y + link.height <= box.y, "the focus is under the bar");
    });
  });

  for (const colorScheme of ["light", "dark"] as const)
    test(`in the reader's own colours shows its controls, and axe finds nothing (${colorScheme})`, async () => {
      await onEveryPage(
        { colorScheme, forcedColors: "active", viewport: { width: 360, height: 800 } },
        async (page) => {
          const unseen = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>("button, input, select, .button")]
              .filter(
                (one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest(".left-empty"),
              )
              .filter((one) => {
                const { borderTopWidth, borderTopStyle } = getComputedStyle(one);
                const isEdged = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) >= 1;
                const sign = getComputedStyle(one, "::before");
                return !isEdged && !(sign.content === '""' && sign.forcedColorAdjust === "none");
              })
              .map((one) => `cannot be seen: ${one.outerHTML.slice(0, 80)}`),
          );
          return [...unseen, ...(await axeFindings(page))];
        },
      );
    });

  test("is still for readers who want less motion", async () => {
    await onEveryPage({ reducedMotion: "reduce" }, (page) =>
      page.evaluate(() => {
        const moving = document.getAnimations().map((one) => `moves: ${one.constructor.name}`);
        for (const one of document.querySelectorAll("body *")) {
          // What stands in a player for browsers that have none is drawn by nobody.
          if (!one.checkVisibility()) continue;
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
          if (transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto")
            moving.push(`would move: ${one.outerHTML.slice(0, 80)}`);
        }
        const motion = document.querySelector("[data-motion]");
        if (motion?.checkVisibility()) moving.push("offers motion");
        return moving;
      }),
    );
  });

  test("without scripts has no dead control, and says what it cannot do", async () => {
    const dead: string[] = [];
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      for (const address of Object.values(everyKindOfPage)) {
        await page.goto(served.url + address);
        // Of a form the browser itself sends what is written; anything else would need a script.
        for (const control of await page.locator("button:visible, input:visible, select:visible").all())
          if ((await control.locator("xpath=ancestor::form[@action][@method='post']").count()) === 0)
            dead.push(`${address}: ${await control.evaluate((one) => one.outerHTML)}`);
        assert.notEqual((await page.locator("main").innerText()).trim(), "", address);
      }
      for (const address of ["search/", "saved/"]) {
        await page.goto(served.url + address);
        assert.match(await page.locator("main").innerText(), /جافاسكريبت/, address);
      }
    });
    assert.deepEqual(dead, []);
  });

  test("without scripts posts the form of the newsletter", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const posted: string[] = [];
      await page.route("https://news.example/**", (route) => {
        posted.push(`${route.request().method()} ${route.request().url()} ${route.request().postData()}`);
        return route.fulfill({ contentType: "text/plain", body: "" });
      });
      await page.goto(served.url);
      await page.locator("#newsletter-email").fill("reader@mail.example");
      await page.locator(".sign-up button").click();
      await page.waitForURL("https://news.example/**");
      assert.deepEqual(posted, [
        "POST https://news.example/newsletter/subscribe email=reader%40mail.example&website=",
      ]);
    });
  });

  /** What is wrong on any page, behind its name. */
  async function onEveryPage(
    reader: BrowserContextOptions,
    faultsOf: (page: Page) => Promise<readonly string[]>,
  ): Promise<void> {
    const faults: string[] = [];
    await withPage(browser, reader, async (page) => {
      await page.clock.setFixedTime(sampleNow);
      for (const [kind, address] of Object.entries(everyKindOfPage)) {
        await page.goto(served.url + address);
        if (kind !== "lite")
          await page.locator(".latest-controls:not([hidden])").waitFor({ state: "attached" });
        faults.push(...(await faultsOf(page)).map((fault) => `${kind}: ${fault}`));
      }
    });
    assert.deepEqual(faults, []);
  }
});
