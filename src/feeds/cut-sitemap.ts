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

/** What decides how many files a sitemap takes, told without making its entries. */
export type SitemapSize = {
  readonly pages: number;
  /** Pages and pictures. */
  readonly addresses: number;
  /** The lengths of their paths, added up: UTF-16 units. */
  readonly units: number;
};

/** Whether {@link cutSitemap} would leave entries of this size together. */
export function fitsOneSitemap(
  { pages, addresses, units }: SitemapSize,
  origin: string,
  limits: typeof sitemapLimits = sitemapLimits,
): boolean {
  const bytes = addresses * bytesAround(origin) + units * bytesOfUnit;
  return pages <= limits.urls && frameBytes + bytes <= limits.bytes;
}

/** Declaration and root element, with room to spare. */
const frameBytes = 1024;

/** Never less than the entry's true size, and far cheaper than writing it. */
function mostBytes({ path, images }: SitemapEntry, origin: string): number {
  const addresses = [path, ...images];
  const units = addresses.reduce((sum, address) => sum + address.length, 0);
  return addresses.length * bytesAround(origin) + units * bytesOfUnit;
}

/** A UTF-16 unit takes nine bytes at most when percent-encoded (`%D8%AA` and the like). */
const bytesOfUnit = 9;

/** The origin in front of an address, and the tags around it and a date: fewer than 120. */
function bytesAround(origin: string): number {
  return 120 + origin.length * bytesOfUnit;
}
