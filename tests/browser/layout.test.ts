import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import type { PageView } from "../../src/model/views.ts";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { everyKind, type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView, type Surroundings } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

const longWord = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const overlong = `عنوان طويل جدًا ${"يمتد سطرًا بعد سطر ".repeat(12)} ${longWord}`;

const forms = ["news", "opinion", "explainer", "gallery", "video", "audio", "live", "document"] as const;

/** Every kind of article, with whatever a newsroom may name too long. */
function longForms(around: Surroundings): PageView[] {
  const link = { path: "/x/", title: overlong } as const;
  const { live, document, ...others } = articleOfEachKind(around);
  const series = { series: link, part: 1000, earlier: [link], next: link };
  const named = {
    headline: overlong,
    authors: [link],
    keyPoints: [overlong],
    series,
    older: link,
    newer: link,
  };
  const entries =
    live.form.kind === "live" ? live.form.entries.map((entry) => ({ ...entry, headline: overlong })) : [];
  return [
    ...Object.values(others).map((view) => ({ ...view, ...named })),
    { ...live, form: { kind: "live", entries, ended: undefined } },
    { ...document, form: { kind: "document", path: `/media/${longWord}.pdf`, bytes: 1e9, pages: 1234 } },
  ];
}

/** The pages of every kind, with the article's words as long as they may get. */
function trying(around: Surroundings): PageView[] {
  const [, ...others] = everyKind(around);
  const long = articleView(
    {
      headline: overlong,
      standfirst: overlong,
      trail: [
        { path: "/", title: overlong },
        { path: "/sections/politics/", title: overlong },
      ],
      tags: [{ path: "/tags/x/", title: overlong }],
      source: { name: overlong, path: "/sources/x/", url: "https://source.example/" },
    },
    around,
  );
  return [long, ...others];
}

describe("the layout", () => {
  let browser: Browser;
  let site: FixtureSite;
  let articles: FixtureSite;

  before(async () => {
    [browser, site, articles] = await Promise.all([
      openBrowser(),
      fixtureSite({ hijri: { show: true, offset: 0 } }, trying),
      fixtureSite({}, longForms),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
    await articles.close();
  });

  for (const kind of ["article", "front", "list", "notFound"] as const) {
    for (const width of [320, 360, 768, 1280]) {
      test(`of the page «${kind}» never needs scrolling sideways, ${width} pixels wide`, async () => {
        await withPage(browser, { viewport: { width, height: 800 } }, async (page) => {
          await page.goto(site.pages[kind]);
          assert.deepEqual(await overhanging(page), []);
        });
      });
    }
  }

  for (const kind of forms) {
    test(`of an article of the kind «${kind}» never needs scrolling sideways`, async () => {
      await withPage(browser, {}, async (page) => {
        await page.goto(articles.articleOf(kind));
        for (const details of await page.locator("details").all())
          await details.evaluate((it) => it.setAttribute("open", ""));
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          assert.deepEqual(await overhanging(page), [], `${width} pixels wide`);
        }
      });
    });
  }

  test("gives vocalised letters room above and below in every block of text", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      const tight = await page.evaluate(() =>
        [...document.querySelectorAll("body *")]
          .filter((element) =>
            [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
          )
          .filter((element) => !element.closest("sup"))
          .filter((element) => {
            const { lineHeight, fontSize } = getComputedStyle(element);
            return Number.parseFloat(lineHeight) < 1.45 * Number.parseFloat(fontSize);
          })
          .map((element) => element.outerHTML.slice(0, 80)),
      );
      assert.deepEqual(tight, []);
    });
  });

  test("keeps an English paragraph, and code, left to right", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(site.pages.article);
      const sides = await page.locator(".article-body").evaluate((body) => {
        const column = body.getBoundingClientRect();
        return ["p[dir=ltr]", "pre code"].map((selector) => {
          const range = document.createRange();
          range.selectNodeContents(body.querySelector(selector) ?? body);
          const text = range.getBoundingClientRect();
          return text.left - column.left < column.right - text.right;
        });
      });
      assert.deepEqual(sides, [true, true]);
    });
  });

  test("on paper shows the article and not what only a screen can do", async () => {
    await withPage(browser, { colorScheme: "dark" }, async (page) => {
      await page.goto(site.pages.article);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      assert.equal(await page.locator("h1").isVisible(), true);
      assert.equal(await page.locator(".newsletter").isVisible(), false);
      assert.equal(await page.locator("#theme-control").isVisible(), false);
      const paper = await page.locator("html").evaluate((html) => getComputedStyle(html).backgroundColor);
      assert.equal(paper, "rgb(255, 255, 255)");
    });
  });
});

/** Elements that stick out of the window, but for those in a part that scrolls by itself. */
function overhanging(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return left < -1 || right > width + 1;
      })
      .map((element) => element.outerHTML.slice(0, 80));
  });
}
