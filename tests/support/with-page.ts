import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/**
 * Runs `use` on a fresh page of a fresh reader (no memory of other tests), and closes both whatever happens. Readers want
 * less motion unless a test says otherwise: without a graphics card the pinned Chromium now and then dies of a fade from
 * page to page.
 */
export async function withPage(
  browser: Browser,
  reader: BrowserContextOptions,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...reader });
  try {
    await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
