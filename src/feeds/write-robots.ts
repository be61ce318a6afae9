/**
 * Everybody may read everything, and here is the list of it (RFC 9309; `Sitemap` as sitemaps.org adds it). Hosts obey it
 * only at the root of a domain; a site in a sub-folder needs its sitemap told to search engines.
 */
export function writeRobots(sitemap: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`;
}
