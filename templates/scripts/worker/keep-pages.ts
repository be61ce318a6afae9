import { ExpirationPlugin } from "workbox-expiration";
import { NetworkFirst } from "workbox-strategies";
import { keptAddress } from "../kept-address.ts";
import { kept } from "./scope.ts";
import { trueToTheNewsroom } from "./true-to-the-newsroom.ts";

/**
 * Old news is worse than a wait, and a poor network hangs rather than fails: seconds until a page that is on the device
 * is shown in the place of one that does not come. What is not on the device is waited for.
 */
const patience = 3;

/** How many opened pages are kept, and for how long: about a megabyte, and as long as somebody remembers having read. */
const most = { maxEntries: 50, maxAgeSeconds: 30 * 24 * 60 * 60, purgeOnQuotaError: true };

const underItsAddress = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => keptAddress(request.url),
};

/** Pages the reader opens. What was saved for later stands in for what has been forgotten. */
export const keepPages = new NetworkFirst({
  cacheName: kept.pages,
  networkTimeoutSeconds: patience,
  matchOptions: { ignoreVary: true },
  plugins: [
    underItsAddress,
    trueToTheNewsroom,
    new ExpirationPlugin(most),
    {
      cachedResponseWillBeUsed: async ({ cachedResponse, request }) =>
        cachedResponse ?? (await savedPage(request.url)),
    },
  ],
});

/** The front page: it is kept apart, so that fifty articles do not push it out. */
export const keepFront = new NetworkFirst({
  cacheName: kept.front,
  networkTimeoutSeconds: patience,
  matchOptions: { ignoreVary: true },
  plugins: [underItsAddress, trueToTheNewsroom],
});

async function savedPage(address: string): Promise<Response | undefined> {
  return (await caches.open(kept.saved)).match(address, { ignoreVary: true });
}
