import type { Page } from "playwright-core";

/** What a page did that none of ours may do, as lines that say where. */
export type Misdeeds = {
  readonly violations: string[];
  readonly foreign: string[];
  readonly failed: string[];
  readonly complaints: string[];
};

/**
 * Listens to a page, and to every page it goes to: what its policy forbade, what it asked of anybody but `own` (the start of
 * an address), what it could not get, and what the browser wrote to its console as a warning or an error.
 */
export async function watchPage(page: Page, own: string): Promise<Misdeeds> {
  const misdeeds: Misdeeds = { violations: [], foreign: [], failed: [], complaints: [] };
  await page.exposeFunction("tellViolation", (text: string) => {
    misdeeds.violations.push(text);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const tell: unknown = Reflect.get(window, "tellViolation");
      if (typeof tell === "function")
        tell(`${decodeURI(location.href)} ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(own) && !url.startsWith("data:")) misdeeds.foreign.push(`${page.url()} → ${url}`);
  });
  page.on("requestfailed", (request) => {
    // The browser gives up what it does not need any more when the next page is asked for.
    if (request.failure()?.errorText !== "net::ERR_ABORTED") misdeeds.failed.push(request.url());
  });
  page.on("response", (response) => {
    if (response.status() >= 400) misdeeds.failed.push(`${response.status()} ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type()))
      misdeeds.complaints.push(`${decodeURI(page.url())} ${message.text()}`);
  });
  page.on("pageerror", (error) => misdeeds.complaints.push(`${page.url()} ${error.message}`));
  return misdeeds;
}

/** No misdeed at all. */
export const nothingWrong: Misdeeds = { violations: [], foreign: [], failed: [], complaints: [] };
