import { keptCaches } from "../kept-caches.ts";

declare const self: ServiceWorkerGlobalScope;

/** The worker as its own code sees it. */
export const worker = self;

/** The site's own folder, with its slash: the worker stands in it, on whatever host and in whatever sub-folder. */
export const root = new URL("./", self.location.href).href;

/** What is kept of this site. */
export const kept = keptCaches(root);

/** `2025/10/idlib/` → its address on this host. */
export function onThisSite(path: string): string {
  return new URL(path, root).href;
}
