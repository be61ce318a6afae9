import { type Browser, chromium } from "playwright-core";
import type { BrowserChoice } from "./browser-choice.ts";
import { installedBrowser } from "./installed-browser.ts";
import { pinnedChromium } from "./pinned-chromium.ts";

/** A running browser for one test file; who opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return startBrowser((await pinnedChromium()) ?? installedBrowser());
}

/** Starts one browser rather than another. */
export function startBrowser({ executablePath, env }: BrowserChoice): Promise<Browser> {
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args: launchArguments() });
}

/** Nothing that weakens the browser's own rules for pages, and no conversation with its maker. */
function launchArguments(): string[] {
  const quiet = [
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--font-render-hinting=none",
  ];
  // Chromium refuses to start as root, and in most containers, with its sandbox on.
  const isRoot = process.getuid?.() === 0;
  return isRoot || process.env["CI"] === "true" ? [...quiet, "--no-sandbox"] : quiet;
}
