import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { PageView } from "../../src/model/views.ts";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import type { Surroundings } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

/** A recording as Markdown makes it, in the body of an opinion. */
const inBody = {
  html: `<p>متن.</p><figure class="embed" data-player="https://player.vimeo.com/video/1" data-title="مشهد من المرفأ"><a class="embed-link" href="https://vimeo.com/1">مشهد من المرفأ</a><p class="embed-note">ملاحظة.</p></figure>`,
};

function articles(around: Surroundings): PageView[] {
  const { opinion, ...others } = articleOfEachKind(around);
  return [{ ...opinion, body: inBody }, ...Object.values(others)];
}

describe("a recording on another site", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, articles)]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [kind, name, player] of [
    ["video", "شاهد الفيديو", "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1"],
    ["opinion", "مشهد من المرفأ", "https://player.vimeo.com/video/1?autoplay=1"],
  ] as const) {
    test(`asks nothing of that site before it is pressed, and plays there and then (${kind})`, async () => {
      await withPage(browser, {}, async (page) => {
        const asked = await askedOfOthers(page, site);
        await page.goto(site.articleOf(kind), { waitUntil: "networkidle" });
        const button = page.getByRole("button", { name });
        await button.hover();
        assert.deepEqual(asked, []);
        await button.focus();
        await page.keyboard.press("Enter");
        await page.locator("iframe.embed-player").waitFor();
        await page.waitForLoadState("networkidle");
        assert.deepEqual(asked, [player]);
      });
    });
  }

  test("loads a player that is named, has the focus, and cannot take over the page", async () => {
    await withPage(browser, {}, async (page) => {
      await askedOfOthers(page, site);
      await page.goto(site.articleOf("video"));
      await page.getByRole("button", { name: "شاهد الفيديو" }).click();
      const player = page.locator("iframe.embed-player");
      assert.equal(await player.getAttribute("title"), "جولة في المرفأ القديم");
      assert.equal(await player.getAttribute("referrerpolicy"), "strict-origin-when-cross-origin");
      const sandbox = (await player.getAttribute("sandbox")) ?? "";
      assert.doesNotMatch(sandbox, /top-navigation|downloads|modals/);
      assert.equal(await player.evaluate((it) => it === document.activeElement), true);
    });
  });

  test("moves nothing on the page, and leaves the way to the original", async () => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await askedOfOthers(page, site);
      await page.goto(site.articleOf("video"));
      const button = page.getByRole("button", { name: "شاهد الفيديو" });
      // A click would scroll to it, and the boxes are measured from the window's edge.
      await button.scrollIntoViewIfNeeded();
      const before = await button.boundingBox();
      await button.click();
      assert.deepEqual(await page.locator("iframe.embed-player").boundingBox(), before);
      const original = page.getByRole("link", { name: "افتحه في موقعه الأصلي" });
      assert.equal(await original.getAttribute("href"), "https://www.youtube.com/watch?v=abcdefghijk");
      assert.equal(await page.getByText("قبل أن تضغط هنا").count(), 0);
    });
  });

  test("tells a sound's player to play in its own words", async () => {
    await withPage(browser, {}, async (page) => {
      const asked = await askedOfOthers(page, site);
      await page.goto(site.articleOf("audio"));
      await page.getByRole("button", { name: "استمع إلى التسجيل" }).click();
      await page.waitForLoadState("networkidle");
      assert.match(asked.join(), /^https:\/\/w\.soundcloud\.com\/player\/\?url=[^&]*&auto_play=true$/);
    });
  });

  test("is a link where there is no JavaScript", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      const asked = await askedOfOthers(page, site);
      await page.goto(site.articleOf("video"), { waitUntil: "networkidle" });
      assert.equal(await page.getByRole("button", { name: "شاهد" }).count(), 0);
      await page.getByRole("link", { name: "شاهد الفيديو" }).click();
      assert.deepEqual(asked, ["https://www.youtube.com/watch?v=abcdefghijk"]);
    });
  });

  test("costs a page without one nothing", async () => {
    await withPage(browser, {}, async (page) => {
      const scripts: string[] = [];
      page.on("request", (request) => scripts.push(request.url()));
      await page.goto(site.articleOf("explainer"), { waitUntil: "networkidle" });
      assert.ok(!scripts.some((url) => url.includes("/assets/embed")));
    });
  });
});

/** Answers for every other host, and keeps the addresses that were asked of them. */
async function askedOfOthers(page: Page, site: FixtureSite): Promise<string[]> {
  const asked: string[] = [];
  await page.route(
    (url) => url.origin !== new URL(site.url).origin,
    (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<!DOCTYPE html><title>x</title>" });
    },
  );
  return asked;
}
