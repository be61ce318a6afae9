import { forgetPage } from "./forget-page.ts";
import { keepFront } from "./keep-pages.ts";
import { kept, onThisSite, root, worker } from "./scope.ts";

/** Milliseconds after which the front page on the device is old, and between two looks at what has ended. */
const frontIsOld = 60 * 60_000;
const lookAgain = 60_000;

let lookedAt = 0;

/**
 * While a page was just fetched, and the network is there: forgets what the newsroom has taken down since, and fetches the
 * front page if the one on the device is an hour old, unless the reader saves data.
 */
export async function afterAVisit(event: ExtendableEvent): Promise<void> {
  const now = Date.now();
  if (now - lookedAt < lookAgain) return;
  lookedAt = now;
  await Promise.all([forgetWhatEnded(), renewFront(event, now)]);
}

/** `fragments/ended.json` lists what was withdrawn or has expired, by the hashes of the paths. */
async function forgetWhatEnded(): Promise<void> {
  try {
    const answer = await fetch(onThisSite("fragments/ended.json"), { cache: "no-cache" });
    const ended: unknown = answer.ok ? await answer.json() : [];
    if (!Array.isArray(ended) || ended.length === 0) return;
    for (const name of [kept.pages, kept.saved])
      for (const { url } of await (await caches.open(name)).keys())
        if (ended.includes(await markOf(url))) await forgetPage(url);
  } catch {
    // The network has gone again: the next visit asks anew.
    lookedAt = 0;
  }
}

/** The first 16 hexadecimal digits of the SHA-256 of a page's path, as the build writes them. */
async function markOf(address: string): Promise<string> {
  const path = `/${decodeURIComponent(address.slice(root.length))}`;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(path));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function renewFront(event: ExtendableEvent, now: number): Promise<void> {
  if (worker.navigator.connection?.saveData) return;
  const front = await (await caches.open(kept.front)).match(root);
  const fetched = Date.parse(front?.headers.get("date") ?? "");
  if (now - fetched < frontIsOld) return;
  const [, done] = keepFront.handleAll({ event, request: new Request(root) });
  await done;
}
