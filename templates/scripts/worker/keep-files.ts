import { ExpirationPlugin } from "workbox-expiration";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { kept } from "./scope.ts";

const day = 24 * 60 * 60;

/** A picture larger than this, in bytes, is not worth its room. */
const largest = 500_000;

const savedInstead = {
  handlerDidError: async ({ request }: { request: Request }) =>
    (await caches.open(kept.saved)).match(request.url, { ignoreVary: true }),
};

const onlyWhole = {
  cacheWillUpdate: async ({ response }: { response: Response }) =>
    response.status === 200 && Number(response.headers.get("content-length")) <= largest ? response : null,
};

/** What pages of several versions of the site need: a kept page goes on looking as it did. */
export const keepAssets = new CacheFirst({
  cacheName: kept.assets,
  matchOptions: { ignoreVary: true },
  plugins: [savedInstead, onlyWhole, new ExpirationPlugin({ maxEntries: 100, purgeOnQuotaError: true })],
});

const fewPictures = new ExpirationPlugin({
  maxEntries: 80,
  maxAgeSeconds: 30 * day,
  purgeOnQuotaError: true,
});

const pictures = { cacheName: kept.pictures, plugins: [savedInstead, onlyWhole, fewPictures] };

/** Pictures whose names last. */
export const keepPictures = new CacheFirst(pictures);

/** A picture whose name stays when its bytes change is asked for again whenever there is a network. */
export const keepChangingPictures = new NetworkFirst({ ...pictures, networkTimeoutSeconds: 3 });
