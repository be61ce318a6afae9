import { join } from "node:path";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { buildIn, project, sampleNow } from "../build-in.ts";
import { serveFolder } from "../serve-folder.ts";
import { touchOnceLoaded } from "../touch-once-loaded.ts";
import { pagesToLookAt, printedPages } from "./pages-to-look-at.ts";

/** One picture of the sample site: `news-360-dark`, or `news-on-paper`, as a PNG. */
export type Look = { readonly name: string; readonly png: Buffer };

/** Widths of a phone, a tablet and a desktop, and how much of a page is looked at: the first view and what follows. */
const windows = [
  { width: 360, height: 1100 },
  { width: 768, height: 1000 },
  { width: 1280, height: 900 },
];

/** What the margins of `on-paper.css` leave of A4, 96 pixels an inch. */
const sheet = { width: 673, height: 986 };

/**
 * Builds the sample site below `work` and shows every kind of page at three widths in both themes, one after another, and
 * some as they are printed.
 */
export async function* takeLooks(work: string, browser: Browser): AsyncGenerator<Look> {
  await buildIn(work, join(project, "content"));
  const served = await serveFolder(join(work, "site"));
  const context = await settledContext(browser);
  try {
    for (const [kind, address] of Object.entries(pagesToLookAt)) {
      const page = await context.newPage();
      await page.clock.setFixedTime(sampleNow);
      await page.goto(served.url + address, { waitUntil: "networkidle" });
      for (const viewport of windows)
        for (const colorScheme of ["light", "dark"] as const)
          yield {
            name: `${kind}-${viewport.width}-${colorScheme}`,
            png: await look(page, viewport, { colorScheme }),
          };
      if (printedPages.has(kind))
        yield {
          name: `${kind}-on-paper`,
          png: await look(page, sheet, { colorScheme: "light", media: "print" }),
        };
      await page.close();
    }
  } finally {
    await context.close();
    await served.close();
  }
}

/** Whatever could differ from one run to the next is settled: fonts are waited for, pictures are plain squares. */
async function settledContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({
    reducedMotion: "reduce",
    timezoneId: "Asia/Damascus",
    // What a worker fetches passes by the plain squares.
    serviceWorkers: "block",
  });
  await context.addInitScript(waitForFaces);
  await context.addInitScript(touchOnceLoaded);
  await context.addInitScript(hidePlayers);
  // Photographs make pictures large and say nothing of the layout; the pipeline that makes them has tests of its own.
  await context.route(/\/media\/(?!logo)/, plainSquare);
  return context;
}

async function plainSquare(route: Route): Promise<void> {
  if (route.request().resourceType() !== "image") return route.abort();
  // As large as a photograph: on paper pictures are no wider than they are.
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="1440" height="960"><path fill="#a9b4a2" d="M0 0h1440v960H0z"/></svg>`;
  return route.fulfill({ contentType: "image/svg+xml", body });
}

async function look(
  page: Page,
  viewport: { width: number; height: number },
  media: { colorScheme: "light" | "dark"; media?: "print" },
): Promise<Buffer> {
  await page.setViewportSize(viewport);
  await page.emulateMedia(media);
  await page.evaluate(untilSettled);
  return page.screenshot({ animations: "disabled" });
}

/** A face that comes late is to be waited for, not done without. */
const waitForFaces = `{
  const Face = window.FontFace;
  window.FontFace = class extends Face {
    constructor(family, source, descriptors) {
      super(family, source, { ...descriptors, display: "block" });
    }
  };
}`;

/** The browser draws its own players, and one that loads never looks the same twice. A style element the policy refuses. */
const hidePlayers = `{
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("video, audio { visibility: hidden }");
  document.adoptedStyleSheets = [sheet];
}`;

/** Pictures further down wait for a reader to scroll, and hidden ones for ever: nobody must wait for them here. */
const untilSettled = `(async () => {
  await document.fonts.ready;
  const near = [...document.images].filter(
    (image) => image.checkVisibility() && image.getBoundingClientRect().top < innerHeight,
  );
  await Promise.all(near.map((image) => image.complete || new Promise((done) => (image.onload = image.onerror = done))));
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
})()`;
