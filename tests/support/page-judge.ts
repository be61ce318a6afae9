import lighthouse, { type Flags, type Result } from "lighthouse";
import { freePort } from "../../src/eleventy/free-port.ts";
import { openBrowser } from "./browser.ts";

export type Colours = "light" | "dark";

/** Lighthouse on a browser of its own; who opens it closes it. */
export type PageJudge = {
  /** Judges the page at an address as on a phone; throws when it could not be loaded. */
  readonly judge: (address: string, wishes?: Flags) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** Lighthouse takes a browser by a port, and the colours it prefers are settled when it starts. */
export async function openPageJudge(colours: Colours): Promise<PageJudge> {
  const port = await freePort(9222);
  const preferred = `--blink-settings=preferredColorScheme=${colours === "dark" ? 0 : 1}`;
  const browser = await openBrowser([`--remote-debugging-port=${port}`, preferred]);
  return {
    judge: async (address, wishes = {}) => {
      const flags: Flags = { port, logLevel: "silent", clearStorageTypes, ...wishes };
      const { lhr } = (await lighthouse(encodeURI(address), flags)) ?? {};
      if (lhr === undefined || lhr.runtimeError !== undefined)
        throw new Error(`${address}: ${lhr?.runtimeError?.message ?? "Lighthouse says nothing"}`);
      return lhr;
    },
    close: () => browser.close(),
  };
}

/** Every visit is a first one. Lighthouse alone would leave the databases, and warn of them. */
const clearStorageTypes: NonNullable<Flags["clearStorageTypes"]> = [
  "indexeddb",
  "local_storage",
  "service_workers",
  "cache_storage",
];
