import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project, sampleNow } from "../support/build-in.ts";
import { everyKindOfPage } from "../support/every-kind-of-page.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { numberStops, smallTargets, stopReached } from "./keyboard-stops.ts";

const work = temporaryFolder();

describe("whoever has a keyboard alone", () => {
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

  for (const [width, height] of [
    [360, 800],
    [1280, 800],
    // A window of 1280 pixels at 400 %.
    [320, 256],
  ] as const)
    test(`reaches everything once, in the page's order, and sees it whole (${width} pixels wide)`, async () => {
      const faults: string[] = [];
      const small: string[] = [];
      // Without a worker no list of what it has kept comes while the keyboard is on its way.
      const reader = { viewport: { width, height }, serviceWorkers: "block", still: true } as const;
      await withPage(browser, reader, async (page) => {
        for (const [kind, address] of Object.entries(everyKindOfPage)) {
          await page.clock.setFixedTime(sampleNow);
          await page.goto(served.url + address);
          // The first step is a reader's first touch, and brings what there is to reach.
          await page.keyboard.press("Tab");
          await untilAlive(page, address);
          for (const fault of await walk(page)) faults.push(`${kind}: ${fault}`);
          // Seven days of a calendar are never as wide as seven fingers there.
          if (width > 320) for (const target of await smallTargets(page)) small.push(`${kind}: ${target}`);
        }
      });
      assert.deepEqual({ faults, small }, { faults: [], small: [] });
    });

  test("saves an article, finds it in the list, and takes it away again", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, "2025/07/سعر-القمح/");
      await page.locator(".save-for-later button").focus();
      await page.keyboard.press("Space");
      await page.getByText("حُفظت المادة على جهازك.").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${served.url}saved/`);
      await page.locator(".kept-remove").press("Enter");
      await page.getByText("لا مواد محفوظة بعد").waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.className), "saved-state");
    });
  });

  test("opens the list of headings and jumps from it to one", async () => {
    await withPage(browser, {}, async (page) => {
      await open(page, everyKindOfPage["with a list of headings"] ?? "");
      await page.locator(".contents summary").focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => {
        const heading = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        const top = heading?.getBoundingClientRect().top ?? Number.NaN;
        return top >= 0 && top < innerHeight;
      });
    });
  });

  test("signs up for the newsletter, and is told by the browser what is missing", async () => {
    await withPage(browser, {}, async (page) => {
      const posted: (string | null)[] = [];
      await page.route("https://news.example/**", (route) => {
        posted.push(route.request().postData());
        return route.fulfill({ contentType: "text/plain", body: "" });
      });
      await open(page, "");
      await page.locator("#newsletter-email").focus();
      await page.keyboard.press("Enter");
      assert.equal(await page.locator("#newsletter-email:invalid").count(), 1);
      await page.keyboard.type("reader@mail.example");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Space");
      await page.waitForURL("https://news.example/**");
      assert.deepEqual(posted, ["email=reader%40mail.example&website="]);
    });
  });

  async function open(page: Page, address: string): Promise<void> {
    await page.clock.setFixedTime(sampleNow);
    await page.goto(served.url + address);
    await untilAlive(page, address);
  }
});

async function untilAlive(page: Page, address: string): Promise<void> {
  if (address.endsWith("lite/")) return;
  await page.locator(".latest-controls:not([hidden])").waitFor({ state: "attached" });
}

/** One press of Tab after another, from the page's first stop until the keyboard leaves it; what is wrong on the way. */
async function walk(page: Page): Promise<string[]> {
  const count = await numberStops(page);
  const faults: string[] = [];
  let last = -1;
  for (let presses = 0; presses < count + 40; presses += 1) {
    if (presses > 0) await page.keyboard.press("Tab");
    const stop = await stopReached(page);
    if (stop === undefined) break;
    if (stop.place !== last && stop.place !== last + 1) faults.push(`${last} → ${stop.place} ${stop.name}`);
    last = stop.place;
    if (stop.place === 0 && !/class="skip-link"|>نشرة</.test(stop.name))
      faults.push(`starts at ${stop.name}`);
    faults.push(...stop.faults.map((fault) => `${stop.name} ${fault}`));
  }
  if (last !== count - 1) faults.push(`${count} stops, and the keyboard ends at ${last}`);
  return faults;
}
