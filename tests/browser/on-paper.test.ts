import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { articleOfEachKind } from "../support/fixture-forms.ts";
import { type FixtureSite, fixtureSite } from "../support/fixture-site.ts";
import { articleView } from "../support/fixture-views.ts";
import { withPage } from "../support/with-page.ts";

const body = {
  html: `<p>متن فيه <a class="external" href="https://inside.example/">رابط</a>.</p>${"<p>فقرة من الخبر.</p>".repeat(60)}
<section class="footnotes"><ol><li id="fn1"><p>انظر <a class="external" href="https://note.example/1">التقرير</a></p></li></ol></section>`,
};

describe("an article on paper", () => {
  let browser: Browser;
  let site: FixtureSite;

  before(async () => {
    [browser, site] = await Promise.all([
      openBrowser(),
      fixtureSite({}, (around) => {
        const kinds = articleOfEachKind(around);
        const contents = [{ id: "x", title: "عنوان" }];
        return [...Object.values(kinds), articleView({ ...kinds.news, body, contents }, around)];
      }),
    ]);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  test("shows whose it is, what it says, where it came from and where to find it", async () => {
    await onPaper(async (page) => {
      for (const text of [
        "تصعيد أمني في إدلب",
        "نُشر الأربعاء ٢٢ أكتوبر ٢٠٢٥",
        "هالة المنصوري",
        "كُتب اسم المهندسة ليلى الخيّاط خطأً",
        "المرصد السوري",
        "source.example/خبر",
        "قصاصة من «نشرة»: news.example/s/k7m2p9q4wd/",
      ])
        assert.ok(await page.locator(".article").getByText(text).first().isVisible(), text);
      assert.ok(await page.locator(".site-logo").isVisible());
    });
  });

  test("shows nothing that only a screen can do", async () => {
    await onPaper(async (page) => {
      for (const part of [
        ".masthead-bar",
        ".section-navigation",
        ".page-trail",
        ".latest-strip",
        ".article-tools",
        ".contents",
        ".share",
        ".around-article",
        ".newsletter",
        ".site-footer",
      ])
        assert.equal(await page.locator(part).isVisible(), false, part);
    });
  });

  test("is black on white, whatever theme the reader or the system chose", async () => {
    await onPaper(async (page) => {
      await page.evaluate(() => {
        document.documentElement.dataset["theme"] = "dark";
      });
      const colours = await page.evaluate(() =>
        [".article h1", ".article-body a", ".standfirst", ".byline", ".corrections", "html"].map(
          (selector) => {
            const style = getComputedStyle(document.querySelector(selector) ?? document.body);
            return selector === "html" ? style.backgroundColor : style.color;
          },
        ),
      );
      const ink = "rgb(28, 26, 25)";
      assert.deepEqual(colours, [ink, ink, ink, ink, ink, "rgb(255, 255, 255)"]);
    });
  });

  test("writes out addresses of footnotes, and none into the text", async () => {
    await onPaper(async (page) => {
      const written = await page.locator(".article-body .external").evaluateAll((links) =>
        links.map((link) => {
          const { content, display } = getComputedStyle(link, "::after");
          return display === "none" ? "" : content;
        }),
      );
      assert.equal(written[0], "");
      assert.match(written[1] ?? "", /https:\/\/note\.example\/1/);
    });
  });

  test("is set in two columns, since nobody finds the next line across a whole sheet", async () => {
    await onPaper(async (page) => {
      const widths = await page
        .locator(".article-body > p")
        .evaluateAll((paragraphs) =>
          paragraphs.map((one) => Math.round(one.getClientRects()[0]?.width ?? 0)),
        );
      assert.ok(widths.length > 60 && widths.every((width) => width > 250 && width < 350), `${widths[0]}`);
    });
  });

  test("has small pictures, and as many pages as it needs, which are numbered", async () => {
    await onPaper(async (page) => {
      const height = await page
        .locator(".lead-figure img")
        .evaluate((image) => image.getBoundingClientRect().height);
      assert.ok(height > 0 && height <= 6 * 38, `${height}`);
      // Each page of a PDF is an object that says so.
      const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
      const pages = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      assert.ok(pages >= 2 && pages <= 5, `${pages} pages`);
    });
  });

  test("of any kind is no wider than its sheet", async () => {
    await withPage(browser, { viewport: { width: 680, height: 960 } }, async (page) => {
      for (const kind of ["gallery", "live", "video", "document"] as const) {
        await page.goto(site.articleOf(kind));
        await page.emulateMedia({ media: "print" });
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), kind);
      }
    });
  });

  async function onPaper(look: (page: Page) => Promise<void>): Promise<void> {
    await withPage(browser, { colorScheme: "dark", viewport: { width: 680, height: 960 } }, async (page) => {
      await page.goto(site.articleOf("news"), { waitUntil: "networkidle" });
      await page.emulateMedia({ media: "print" });
      await look(page);
    });
  }
});
