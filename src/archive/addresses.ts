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
  series: (slug: string): UrlPath => `/series/${slug}/`,
  author: (key: string): UrlPath => `/authors/${slugify(key)}/`,
  archive: "/archive/",
  /** `2025-10` or `2025-10-22`. */
  period: (name: string): UrlPath => `/archive/${name.replaceAll("-", "/")}/`,
  corrections: "/corrections/",
  search: "/search/",
  searchPeriods: "/search/periods.json",
  /** The search page with everything under one tag. */
  searchForTag: (tag: string): UrlPath => `/search/?tag=${encodeURIComponent(tag)}`,
  latest: "/fragments/latest.html",
  ended: "/fragments/ended.json",
  manifest: "/manifest.json",
  worker: "/worker.js",
  offline: "/offline/",
  saved: "/saved/",
  newsletter: (result: string): UrlPath => `/newsletter/${result}/`,
  newsSitemap: "/news-sitemap.xml",
  lite: (article: UrlPath): UrlPath => `${article}lite/`,
  headers: "/_headers",
  share: (id: string): UrlPath => `/s/${id}/`,
  /** `version` is the hash of what the card shows: chats keep a picture for as long as its address stays. */
  card: (article: UrlPath, version: string): UrlPath => `/cards${article}${version}.png`,
  numbered: (list: UrlPath, number: number): UrlPath => `${list}page/${number}/`,
} as const satisfies Record<string, UrlPath | ((...parts: never[]) => UrlPath)>;
