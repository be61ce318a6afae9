import { type Browser, chromium } from "playwright-core";
import type { BrowserChoice } from "./browser-choice.ts";
import { installedBrowser } from "./installed-browser.ts";
import { pinnedChromium } from "./pinned-chromium.ts";

/** A running browser for one test file; who opens it closes it. */
export async function openBrowser(more: readonly string[] = []): Promise<Browser> {
  return startBrowser((await pinnedChromium()) ?? installedBrowser(), more);
}

/** Starts one browser rather than another; `more` are arguments of Chromium's that only some measurements need. */
export function startBrowser(
  { executablePath, env }: BrowserChoice,
  more: readonly string[] = [],
): Promise<Browser> {
  const args = [...launchArguments(), ...more];
  return chromium.launch({ executablePath, env: { ...process.env, ...env }, args });
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
