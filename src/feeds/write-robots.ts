/**
 * Everybody may read every page, and here are the lists of them; fragments are pieces of pages (RFC 9309; `Sitemap` as sitemaps.org adds it). Hosts obey it
 * only at the root of a domain; a site in a sub-folder needs its sitemaps told to search engines.
 */
export function writeRobots(sitemaps: readonly string[]): string {
  const lines = sitemaps.map((sitemap) => `Sitemap: ${sitemap}\n`);
  return `User-agent: *\nAllow: /\nDisallow: /fragments/\n\n${lines.join("")}`;
}
