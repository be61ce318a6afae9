import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { startBrowser } from "../browser.ts";
import { pinnedChromium } from "../pinned-chromium.ts";

/**
 * The browser whose pictures can be compared: the pinned Chromium, with the site's typeface as the only one of its
 * system, so that every machine draws the same; undefined where the pinned one cannot run. `work` takes its settings.
 */
export async function looksBrowser(work: string): Promise<Browser | undefined> {
  const pinned = await pinnedChromium();
  if (pinned === undefined) return undefined;
  const configuration = join(work, "fonts.conf");
  const fonts = fileURLToPath(new URL("fonts/ttf", import.meta.resolve("vazirmatn/package.json")));
  writeFileSync(configuration, `<?xml version="1.0"?><fontconfig><dir>${fonts}</dir></fontconfig>`);
  return startBrowser({ ...pinned, env: { ...pinned.env, FONTCONFIG_FILE: configuration } });
}
