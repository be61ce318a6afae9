import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { cutSitemap } from "../../feeds/cut-sitemap.ts";
import { type SitemapEntry, writeSitemap, writeSitemapIndex } from "../../feeds/write-sitemap.ts";
import type { Article } from "../../model/article.ts";
import type { Instant } from "../../model/instant.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";

type Sitemap = { readonly path: UrlPath; readonly entries: readonly SitemapEntry[] };

/** Google reads no more pictures of one page than these. */
const mostImages = 1000;

/**
 * One sitemap for each month of publication and one for all lists, so that a publication changes its month's, the
 * lists' and the index, whatever the archive's size.
 */
export function sitemapPages(newsroom: Newsroom): PageDraft<readonly SitemapEntry[]>[] {
  const absolute = (path: UrlPath) => absoluteUrl(newsroom.settings.url, path);
  return sitemaps(newsroom).map(({ path, entries }) => ({
    kind: "document",
    path,
    facts: () => entries,
    view: (facts) => ({ kind: "document", text: writeSitemap(facts, absolute) }),
  }));
}

/** `/sitemap.xml`: the lists first, then the months from the oldest, each with its newest change. */
export function sitemapIndexPage(newsroom: Newsroom): PageDraft<Pick<SitemapEntry, "path" | "changed">[]> {
  const absolute = (path: UrlPath) => absoluteUrl(newsroom.settings.url, path);
  return {
    kind: "document",
    path: addresses.sitemap,
    facts: () => sitemaps(newsroom).map(({ path, entries }) => ({ path, changed: newestChange(entries) })),
    view: (facts) => ({ kind: "document", text: writeSitemapIndex(facts, absolute) }),
  };
}

function sitemaps(newsroom: Newsroom): Sitemap[] {
  const months = Map.groupBy(newsroom.archive.articles.toReversed(), ({ published }) =>
    published.iso.slice(0, 7),
  );
  return [
    ...parts("lists", lists(newsroom), newsroom),
    ...[...months].flatMap(([month, articles]) =>
      parts(
        month,
        articles.map((article) => articleEntry(article, newsroom)),
        newsroom,
      ),
    ),
  ];
}

/** The first part keeps the plain name: `2025-10`, `2025-10-2` … */
function parts(name: string, entries: readonly SitemapEntry[], { settings }: Newsroom): Sitemap[] {
  return cutSitemap(entries, settings.url).map((part, index) => ({
    path: addresses.sitemapOf(index === 0 ? name : `${name}-${index + 1}`),
    entries: part,
  }));
}

function articleEntry(article: Article, { pictures }: Newsroom): SitemapEntry {
  const { path, published, updated, image, bodyImages } = article;
  const files = new Set([...(image === undefined ? [] : [image.file]), ...bodyImages]);
  const images = [...files].flatMap((file) => pictures.get(file)?.path ?? []).slice(0, mostImages);
  return { path, changed: updated ?? published, images };
}

/** The fronts of all lists; their numbered pages are for readers, and search engines keep out of them. */
function lists({ archive }: Newsroom): SitemapEntry[] {
  const { sections, tags, sources, authors } = archive;
  const topics = [...new Set([...tags.values(), ...sources.values()])];
  return [
    { path: addresses.front, articles: archive.articles },
    ...sections,
    ...topics,
    ...authors.values(),
  ].map(({ path, articles }) => ({ path, changed: articles[0]?.published, images: [] }));
}

function newestChange(entries: readonly SitemapEntry[]): Instant | undefined {
  return entries
    .flatMap(({ changed }) => changed ?? [])
    .reduce<Instant | undefined>(
      (newest, next) => (newest && newest.epoch >= next.epoch ? newest : next),
      undefined,
    );
}
