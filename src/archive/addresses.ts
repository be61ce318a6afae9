import { slugify } from "../arabic/slug.ts";
import type { UrlPath } from "../model/url-path.ts";

/**
 * Every address of the site is made here, so that a page and the links to it can never disagree. Words become slugs
 * that keep their Arabic letters.
 */
export const addresses = {
  front: "/",
  notFound: "/404.html",
  feed: "/feed.xml",
  rssFeed: (list: UrlPath): UrlPath => `${list}feed.xml`,
  jsonFeed: (list: UrlPath): UrlPath => `${list}feed.json`,
  feedStyle: "/feed.xsl",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
  llms: "/llms.txt",
  sitemapOf: (name: string): UrlPath => `/sitemaps/${name}.xml`,
  section: (key: string): UrlPath => `/sections/${slugify(key)}/`,
  tag: (slug: string): UrlPath => `/tags/${slug}/`,
  source: (slug: string): UrlPath => `/sources/${slug}/`,
  author: (key: string): UrlPath => `/authors/${slugify(key)}/`,
  numbered: (list: UrlPath, number: number): UrlPath => `${list}page/${number}/`,
} as const satisfies Record<string, UrlPath | ((...parts: never[]) => UrlPath)>;
