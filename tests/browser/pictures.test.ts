import assert from "node:assert/strict";
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../support/browser.ts";
import { buildIn, project } from "../support/build-in.ts";
import { articleText, leastNewsroom, writeFiles } from "../support/read-site.ts";
import { type ServedFolder, serveFolder } from "../support/serve-folder.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { withPage } from "../support/with-page.ts";

/**
 * No page shows one of them twice: a browser that has fetched a larger file of a photograph takes that again.
 */
const photographs = [
  "dew",
  "tram",
  "harbour",
  "olive-section",
  "wheat",
  "stadium",
  "telescope",
  "lighthouse",
];
const inText = "loom";
const inGallery = ["birds", "old-map", "rain-city"];

/** Eight stories with photographs, one of them cut from a wide one and each with another in its text, and a gallery. */
function newsroom(content: string): void {
  mkdirSync(join(content, "media"), { recursive: true });
  for (const name of [...photographs, inText, ...inGallery])
    copyFileSync(join(project, `content/media/${name}.jpg`), join(content, `media/${name}.jpg`));
  const image = (name: string) => `{ file: ${name}.jpg, alt: صورة, credit: نشرة }`;
  writeFiles(content, leastNewsroom);
  for (const [index, name] of photographs.entries())
    writeFiles(content, {
      [`articles/story-${index}.md`]: articleText(
        { title: `خبر عن ${index}`, date: `2025-10-${10 + index}`, image: image(name), tags: "[صور]" },
        `متن الخبر.\n\n![صورة](${inText}.jpg "تعليق | نشرة")\n\nومتن بعده.\n`,
      ),
    });
  writeFiles(content, {
    "articles/gallery.md": articleText(
      { date: "2025-10-01", gallery: `[${inGallery.map(image).join(", ")}]` },
      "متن.\n",
    ),
  });
}

/** A picture as it stands: the file that the browser chose, and the one that it should have chosen for this box. */
type Shown = { readonly chosen: string; readonly right: string; readonly where: string };

async function shownPictures(page: Page): Promise<Shown[]> {
  // Lazy ones come when they are near.
  await page.evaluate(async () => {
    for (const image of document.querySelectorAll("img")) {
      image.scrollIntoView();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  });
  await page.waitForFunction(() =>
    [...document.images].every((image) => image.complete && image.currentSrc !== ""),
  );
  return page.$$eval("picture img", (images) =>
    images.map((image) => {
      if (!(image instanceof HTMLImageElement)) throw new Error("no image");
      const first = image.parentElement?.querySelector("source")?.srcset ?? "";
      const files = first.split(", ").map((file) => file.split(" "));
      const needed = image.getBoundingClientRect().width * devicePixelRatio;
      const right =
        files.find(([, width = ""]) => Number.parseInt(width, 10) >= needed - 0.5) ?? files.at(-1);
      return {
        chosen: image.currentSrc.split("/").slice(-2).join("/"),
        right: (right?.[0] ?? "").split("/").slice(-2).join("/"),
        where: `${image.closest("[class]:not(img)")?.className} ${needed}px ${image.sizes}`,
      };
    }),
  );
}

const work = temporaryFolder();

describe("photographs", () => {
  let browser: Browser;
  let site: ServedFolder;

  before(async () => {
    newsroom(join(work, "content"));
    const { problems } = await buildIn(work, join(work, "content"));
    assert.deepEqual(problems, []);
    site = await serveFolder(join(work, "site"));
    browser = await openBrowser();
  });

  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const width of [360, 768, 1280])
    for (const deviceScaleFactor of [1, 2])
      test(`the smallest file that fills its box is fetched, ${width} px wide, ${deviceScaleFactor} dots a pixel`, async () => {
        for (const path of ["", "2025/10/story-7/", "sections/politics/", "2025/10/gallery/"])
          await withPage(browser, { viewport: { width, height: 800 }, deviceScaleFactor }, async (page) => {
            await page.goto(`${site.url}${path}`);
            const shown = await shownPictures(page);
            assert.ok(shown.length > 1, `/${path}`);
            for (const { chosen, right, where } of shown) assert.equal(chosen, right, `/${path} ${where}`);
          });
      });

  test("nothing moves while they come, one of them hurries, and those below wait", async () => {
    for (const path of ["", "2025/10/story-7/", "sections/politics/"])
      await withPage(browser, { viewport: { width: 360, height: 800 } }, async (page) => {
        await page.goto(`${site.url}${path}`);
        await shownPictures(page);
        const shift = await page.evaluate(
          () =>
            new Promise((resolve) => {
              new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
                type: "layout-shift",
                buffered: true,
              });
              setTimeout(() => resolve(0), 200);
            }),
        );
        assert.equal(shift, 0, path);
        const ways = await page.$$eval("main img", (images) =>
          images.map((image) => [
            image.getAttribute("fetchpriority") ?? image.getAttribute("loading"),
            image.hasAttribute("width") && image.hasAttribute("height"),
            image.getAttribute("decoding"),
            /^tone-[a-z]+-[a-z]+$/.test(image.className),
          ]),
        );
        assert.deepEqual(ways[0], ["high", true, "async", true], path);
        for (const way of ways.slice(1)) assert.deepEqual(way, ["lazy", true, "async", true], path);
      });
  });
});
