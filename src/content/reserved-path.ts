import type { UrlPath } from "../model/url-path.ts";

/** First parts of paths that belong to the site's own pages and files (and not to an article's month). */
const reserved: ReadonlySet<string> = new Set([
  "_headers",
  "404.html",
  "archive",
  "assets",
  "authors",
  "build-manifest.json",
  "cards",
  "corrections",
  "favicon.ico",
  "favicon.svg",
  "feed.json",
  "feed.xml",
  "feed.xsl",
  "fragments",
  "index.html",
  "llms.txt",
  "manifest.json",
  "media",
  "news-sitemap.xml",
  "newsletter",
  "offline",
  "robots.txt",
  "s",
  "saved",
  "search",
  "sections",
  "series",
  "sitemap.xml",
  "sitemaps",
  "sources",
  "tags",
  "worker.js",
]);

/** Whether a path is kept for the site itself, so that no former address of an article may take it. */
export function isReservedPath(path: UrlPath): boolean {
  return reserved.has((path.split("/")[1] ?? "").toLowerCase()) || liteEdition.test(path);
}

/** Every address that an article has or had brings one of these with it. */
const liteEdition = /^\/\d{4}\/\d{2}\/[^/]+\/lite\/$/i;
