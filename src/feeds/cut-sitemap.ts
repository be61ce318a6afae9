import type { SitemapEntry } from "./write-sitemap.ts";

/** What one file may hold: https://www.sitemaps.org/protocol.html, "Sitemap file limits". */
export const sitemapLimits = { urls: 50_000, bytes: 50 * 1024 * 1024 };

/**
 * Cuts a sitemap into as many as the protocol asks for; mostly one. Entries keep their order, so that what stands oldest
 * first grows at its end alone. `origin` is the site's address, which stands in front of every path.
 */
export function cutSitemap(
  entries: readonly SitemapEntry[],
  origin: string,
  limits: typeof sitemapLimits = sitemapLimits,
): SitemapEntry[][] {
  const parts: SitemapEntry[][] = [];
  let room = { urls: 0, bytes: 0 };
  for (const entry of entries) {
    const bytes = mostBytes(entry, origin);
    if (room.urls < 1 || room.bytes < bytes) {
      parts.push([]);
      room = { urls: limits.urls, bytes: limits.bytes - frameBytes };
    }
    parts.at(-1)?.push(entry);
    room = { urls: room.urls - 1, bytes: room.bytes - bytes };
  }
  return parts;
}

/** Declaration and root element, with room to spare. */
const frameBytes = 1024;

/**
 * Never less than the entry's true size, and far cheaper than writing it: a UTF-16 unit takes nine bytes at most when
 * percent-encoded (`%D8%AA` and the like), and the tags around an address and a date fewer than 120.
 */
function mostBytes({ path, images }: SitemapEntry, origin: string): number {
  const addresses = [path, ...images];
  return addresses.reduce((sum, address) => sum + 120 + 9 * (origin.length + address.length), 0);
}
