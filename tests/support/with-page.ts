import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { touchOnceLoaded } from "./touch-once-loaded.ts";

/** A reader who is `still` has not touched anything: no module has come unasked. Others touch every page once it has loaded. */
type Reader = BrowserContextOptions & { readonly still?: boolean };

/**
 * Runs `use` on a fresh page of a fresh reader (no memory of other tests), and closes both whatever happens. Readers want
 * less motion unless a test says otherwise: without a graphics card the pinned Chromium now and then dies of a fade from
 * page to page.
 */
export async function withPage(
  browser: Browser,
  { still = false, ...reader }: Reader,
  use: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...reader });
  try {
    if (!still) await context.addInitScript(touchOnceLoaded);
    await use(await context.newPage(), context);
  } finally {
    await context.close();
  }
}
