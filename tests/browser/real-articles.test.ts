import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser } from "playwright-core";
import { parse } from "yaml";
import { openBrowser } from "../support/browser.ts";
import { buildIn } from "../support/build-in.ts";
import { copyRealNews, hasRealNews, noRealNews, realNews } from "../support/real-news.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";
import { linesOf, visibleLines } from "./visible-lines.ts";

/** The longest, the shortest, and those with the strangest characters among the real articles. */
const strangest = [
  "2016/12/ja-technology-12-20161205", // the longest
  "2016/10/ja-culture-77-20161028",
  "2016/10/ja-localnews-3354-20161020",
  "2015/11/ja-localnews-2427-20151123",
  "2016/07/ja-economy-169-20160724",
  "2016/10/ja-internationalnews-154-20161023",
  "2016/11/ja-politic-66-30112016", // the shortest
  "2016/11/ja-diverse-422-20161118", // short, with many Latin names
  "2014/08/ja-localnews-4201-20140808", // tatweel
  "2015/07/ja-sport-672-20150706",
  "2015/11/ja-localnews-1914-20151116", // tatweel
  "2014/11/ja-localnews-2564-20141107", // invisible direction marks
  "2014/12/ja-localnews-1035-20141231", // marks in the headline
  "2013/10/ja-localnews-515-23102013",
  "2015/04/ja-localnews-555-10042015", // overrides after every word
  "2015/11/ja-internationalnews-58-17112015", // vocalised
  "2014/02/ja-localnews-2539-20140202",
  "2014/04/ja-localnews-2603-20140404",
  "2016/11/ja-economy-123-20161107", // Latin headline
  "2013/12/ja-economy-118-20131221", // backslashes
];

const work = temporaryFolder();

describe("a real article", { skip: hasRealNews ? false : noRealNews }, () => {
  let browser: Browser;
  let served: ServedFolder;

  before(async () => {
    copyRealNews(join(work, "content"));
    await buildIn(work, join(work, "content"));
    [browser, served] = await Promise.all([openBrowser(), serveFolder(join(work, "site"))]);
  });
  after(async () => {
    await browser?.close();
    await served?.close();
  });

  for (const name of strangest)
    test(`shows its headline and every paragraph: ${name}`, async () => {
      const { headline, paragraphs } = written(name);
      await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
        await page.goto(`${served.url}${name}/`);
        assert.deepEqual(await shown(page.locator("h1")), [headline]);
        assert.deepEqual((await visibleLines(page, ".article-body")).map(withoutControls), paragraphs);
      });
    });
});

async function shown(heading: { innerText(): Promise<string> }): Promise<string[]> {
  return linesOf(await heading.innerText());
}

/** Headline and paragraphs as they stand in the file. These bodies are plain text but for a few backslashes. */
function written(name: string): { headline: string; paragraphs: string[] } {
  const [, yaml = "", body = ""] = readFileSync(join(realNews, "articles", `${name}.md`), "utf8").split(
    /^---\n/m,
  );
  const { title }: { title: string } = parse(yaml);
  const paragraphs = body.split(/\n\s*\n/).map((text) => text.replace(/\n/g, " ").replace(/\\(.)/g, "$1"));
  return {
    headline: linesOf(title)[0] ?? "",
    paragraphs: paragraphs.flatMap((text) => linesOf(text)).map(withoutControls),
  };
}

/** Overrides and embeddings say nothing a reader sees, and pages do not carry them. */
function withoutControls(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
