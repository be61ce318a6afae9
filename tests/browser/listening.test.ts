import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { axeFindings } from "../support/axe-findings.ts";
import { openBrowser } from "../support/browser.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView, type Surroundings } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

const long = `قال الراوي${"، ومضى يصف ما رأى من بعيد في ذلك اليوم".repeat(8)}.`;
const body = {
  html: `<p>الجملة الأولى<sup><a href="#fn1">١</a></sup>. والجملة الثانية!</p>
<h2 id="عنوان">عنوان فرعي</h2>
<figure><img src="../../../media/drawing.svg" alt="" width="1200" height="800"><figcaption>تعليق لا يُقرأ.</figcaption></figure>
<ul><li>بند واحد</li></ul>
<p>${long}</p>
<section class="footnotes"><ol><li id="fn1"><p>حاشية لا تُقرأ.</p></li></ol></section>`,
};

function article(around: Surroundings) {
  return [articleView({ body, headline: "عنوان الخبر", standfirst: "خلاصة الخبر." }, around)];
}

const arabic = { lang: "ar-SA", localService: true };

describe("listening to an article", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([openBrowser(), fixtureSite({}, article)]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [which, voices] of [
    ["no voice", []],
    ["a voice of another language", [{ lang: "en-US", localService: true }]],
    ["a voice that sends the text away", [{ lang: "ar-SA", localService: false }]],
  ] as const)
    test(`is not offered where the device has ${which}`, async () => {
      await withPage(browser, {}, async (page) => {
        await speakWith(page, voices);
        await page.goto(site.pages.article);
        await page.getByRole("button", { name: "كبّر النص" }).waitFor();
        assert.equal(await tool(page).count(), 0);
      });
    });

  test("is offered when the voices come late", async () => {
    await withPage(browser, {}, async (page) => {
      await speakWith(page, []);
      await page.goto(site.pages.article);
      await page.getByRole("button", { name: "كبّر النص" }).waitFor();
      await page.evaluate(
        ([voice]) =>
          Object.assign(speechSynthesis, { getVoices: () => [voice] }).dispatchEvent(
            new Event("voiceschanged"),
          ),
        [arabic],
      );
      await tool(page).waitFor();
    });
  });

  test("goes through headline, summary and text, a sentence at a time, and leaves out what is not read", async () => {
    await withPage(browser, {}, async (page) => {
      await speakWith(page, [arabic]);
      await page.goto(site.pages.article);
      await tool(page).click();
      const first = [
        "عنوان الخبر",
        "خلاصة الخبر.",
        "الجملة الأولى.",
        "والجملة الثانية!",
        "عنوان فرعي",
        "بند واحد",
      ];
      for (const _ of first) await sayOn(page);
      const told = await spoken(page);
      assert.deepEqual(told.slice(0, first.length), first);
      while (await bar(page).isVisible()) await sayOn(page);
      const rest = (await spoken(page)).slice(first.length);
      assert.equal(rest.join(" "), long);
      assert.ok(rest.length > 1 && rest.every((text) => text.length <= 160), JSON.stringify(rest));
      assert.equal(await tool(page).textContent(), "استمع");
    });
  });

  test("asks for its script only when it is wanted", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await speakWith(page, [arabic]);
      await page.goto(site.pages.article, { waitUntil: "networkidle" });
      assert.ok(!asked.some((url) => url.includes("listening")));
      await tool(page).press("Enter");
      await bar(page).waitFor();
    });
  });

  test("marks the block that is read, and moves nothing", async () => {
    await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
      await speakWith(page, [arabic]);
      await page.goto(site.pages.article);
      await tool(page).waitFor();
      const before = await tops(page);
      await tool(page).click();
      await bar(page).waitFor();
      await sayOn(page);
      await sayOn(page);
      assert.equal(await page.locator(".being-read").count(), 1);
      assert.deepEqual(await axeFindings(page), []);
      assert.match((await page.locator(".being-read").textContent()) ?? "", /^الجملة الأولى/);
      assert.deepEqual(await tops(page), before);
    });
  });

  test("pauses and goes on with the sentence it was in, and ends", async () => {
    await withPage(browser, {}, async (page) => {
      await speakWith(page, [arabic]);
      await page.goto(site.pages.article);
      await tool(page).click();
      await bar(page).waitFor();
      await sayOn(page);
      await bar(page).getByRole("button", { name: "أوقف مؤقتًا" }).click();
      assert.equal(await page.locator(".being-read").count(), 0);
      await bar(page).getByRole("button", { name: "تابع الاستماع" }).click();
      assert.deepEqual(await spoken(page), ["عنوان الخبر", "خلاصة الخبر.", "خلاصة الخبر."]);
      await bar(page).getByRole("button", { name: "أنهِ الاستماع" }).press("Enter");
      await bar(page).waitFor({ state: "hidden" });
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), "استمع");
      await tool(page).press("Enter");
      assert.equal((await spoken(page)).at(-1), "عنوان الخبر");
    });
  });

  test("falls silent when the page is left", async () => {
    await withPage(browser, {}, async (page) => {
      await speakWith(page, [arabic]);
      await page.goto(site.pages.article);
      await tool(page).click();
      await bar(page).waitFor();
      await page.evaluate(() => {
        Object.assign(window, { silenced: 0 });
        window.dispatchEvent(new PageTransitionEvent("pagehide"));
      });
      assert.equal(await page.evaluate("silenced"), 1);
      assert.equal(await bar(page).isVisible(), false);
    });
  });
});

function tool(page: Page) {
  return page.locator(".article-tools [data-tool=listen], .article-tools [data-tool=pause]");
}

/** Where headings and paragraphs stand on the page. */
function tops(page: Page): Promise<number[]> {
  return page
    .locator(".article h1, .article h2, .article p")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + scrollY));
}

function bar(page: Page) {
  return page.getByRole("group", { name: "الاستماع إلى المقال" });
}

/** Chromium without a window has no voices: one of paper, whose words are kept in `spoken`. */
async function speakWith(
  page: Page,
  voices: readonly { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript(`
    window.spoken = [];
    window.silenced = 0;
    Object.defineProperty(SpeechSynthesisUtterance.prototype, "voice", { set() {} });
    Object.assign(speechSynthesis, {
      getVoices: () => ${JSON.stringify(voices)},
      speak: (utterance) => { if (utterance.text) spoken.push(utterance); },
      cancel: () => { silenced += 1; },
    });
  `);
}

/** The voice has said its sentence to the end. */
async function sayOn(page: Page): Promise<void> {
  // By a function: pages let no text become a program.
  await page.waitForFunction(() => Reflect.get(window, "spoken").length > 0);
  await page.evaluate("spoken[spoken.length - 1].onend()");
}

function spoken(page: Page): Promise<string[]> {
  return page.evaluate("spoken.map(({ text }) => text)");
}
