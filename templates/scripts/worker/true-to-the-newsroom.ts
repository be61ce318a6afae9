import type { WorkboxPlugin } from "workbox-core/types.js";
import { forgetPage } from "./forget-page.ts";
import { kept } from "./scope.ts";

/**
 * What the newsroom answered now goes before what it answered once: a page that is gone is forgotten wherever it was
 * kept, a changed one replaces a saved one too. Errors, redirects and files are not kept.
 */
export const trueToTheNewsroom: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => {
    if (response.status === 404 || response.status === 410) await forgetPage(request.url);
    return isPage(response) ? response : null;
  },
  cacheDidUpdate: async ({ request, newResponse }) => {
    const saved = await caches.open(kept.saved);
    if (await saved.match(request, { ignoreVary: true })) await saved.put(request, newResponse.clone());
  },
};

function isPage({ status, redirected, headers }: Response): boolean {
  return status === 200 && !redirected && /^text\/html\b/.test(headers.get("content-type") ?? "");
}
