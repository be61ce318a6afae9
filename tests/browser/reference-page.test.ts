import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { firstOutOfOrder, linesOf, visibleLines } from "./visible-lines.ts";

const article = "2025/10/تصعيد-أمني-في-إدلب/";
const reference = join(project, "../shared/reference/article-page.txt");
const work = temporaryFolder();

/** The page's parts in our own words, for a clone that has no copy of the reference. */
const parts = [
  "الوضع المظلم",
  "الأربعاء ٢٢ / أكتوبر / ٢٠٢٥",
  "Logo",
  "• تصعيد أمني في إدلب: مواجهات عنيفة بين المهاجرين الفرنسيين وحكومة دمشق",
  "تصعيد أمني في إدلب: مواجهات عنيفة بين المهاجرين الفرنسيين وحكومة دمشق",
  "المهاجرين الفرنسيين",
  "المصدر: المرصد السوري",
  "النشرة الإخبارية",
  "اشترك في قائمتنا البريدية للحصول على التحديثات الجديدة!",
];

describe("the reference page, built from its Markdown file", () => {
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

  for (const [width, colorScheme] of [
    [360, "light"],
    [1280, "dark"],
  ] as const)
    test(`shows a reader of 22 October 2025 its parts in order (${width} px, ${colorScheme})`, async () => {
      await withPage(browser, { viewport: { width, height: 800 }, colorScheme }, async (page) => {
        await page.clock.setFixedTime("2025-10-22T12:00:00+03:00");
        await page.goto(served.url + article);
        const lines = await visibleLines(page);
        assert.equal(firstOutOfOrder(parts, lines), undefined, lines.join("\n"));
      });
    });

  test("holds every line of the published page, in order", async (t) => {
    if (!existsSync(reference))
      return t.diagnostic("The published page is not beside this clone, so it is not compared.");
    await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2025-10-22T12:00:00+03:00");
      await page.goto(served.url + article);
      const wanted = linesOf(readFileSync(reference, "utf8"));
      const lines = await visibleLines(page);
      assert.equal(wanted.length, 16);
      assert.equal(firstOutOfOrder(wanted, lines), undefined, lines.join("\n"));
    });
  });
});
