import { addresses } from "../../archive/addresses.ts";
import { lastChange } from "../../archive/last-change.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { monthOf } from "../../archive/periods.ts";
import { cutSitemap } from "../../feeds/cut-sitemap.ts";
import { type SitemapEntry, writeSitemap, writeSitemapIndex } from "../../feeds/write-sitemap.ts";
import type { Period } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { Instant } from "../../model/instant.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { distinctTopics, tagsWithPage } from "./distinct-topics.ts";

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
  const { months, days } = newsroom.archive;
  const daysOf = Map.groupBy(days.toReversed(), monthOf);
  return [
    ...parts("lists", lists(newsroom), newsroom),
    ...months
      .toReversed()
      .flatMap((month) =>
        parts(month.name, monthEntries(month, daysOf.get(month.name) ?? [], newsroom), newsroom),
      ),
  ];
}

/** A month's calendar, then each day before its articles, oldest first: what is published next comes last. */
function monthEntries(month: Period, days: readonly Period[], newsroom: Newsroom): SitemapEntry[] {
  return [
    periodEntry(month),
    ...days.flatMap((day) => [
      periodEntry(day),
      ...day.articles.toReversed().map((article) => articleEntry(article, newsroom)),
    ]),
  ];
}

function periodEntry({ path, articles }: Period): SitemapEntry {
  return entry(path, articles[0]?.published);
}

/** The first part keeps the plain name: `2025-10`, `2025-10-2` … */
function parts(name: string, entries: readonly SitemapEntry[], { settings }: Newsroom): Sitemap[] {
  return cutSitemap(entries, settings.url).map((part, index) => ({
    path: addresses.sitemapOf(index === 0 ? name : `${name}-${index + 1}`),
    entries: part,
  }));
}

function articleEntry(article: Article, { pictures }: Newsroom): SitemapEntry {
  const { path, published, image, bodyImages, form } = article;
  const inGallery = form.kind === "gallery" ? form.images.map(({ file }) => file) : [];
  const files = new Set([...(image === undefined ? [] : [image.file]), ...inGallery, ...bodyImages]);
  const images = [...files].flatMap((file) => pictures.get(file)?.path ?? []).slice(0, mostImages);
  return { path, changed: lastChange(article) ?? published, images };
}

/**
 * The fronts of all lists and the newsroom's own pages. Numbered pages are for readers, and search engines keep out of
 * them; months and days stand in the sitemap of their month.
 */
function lists({ archive, ownPages }: Newsroom): SitemapEntry[] {
  const { sections, sources, series, authors, corrections } = archive;
  const held = [
    { path: addresses.front, articles: archive.articles },
    ...sections,
    ...tagsWithPage(archive),
    ...distinctTopics(sources),
    ...distinctTopics(series),
    ...authors.values(),
  ];
  return [
    ...held.map(({ path, articles }) => entry(path, articles[0]?.published)),
    entry(addresses.archive, undefined),
    entry(addresses.corrections, corrections[0]?.correction.date),
    ...ownPages.map(({ path }) => entry(path, undefined)),
  ];
}

function entry(path: UrlPath, changed: Instant | undefined): SitemapEntry {
  return { path, changed, images: [] };
}

function newestChange(entries: readonly SitemapEntry[]): Instant | undefined {
  return entries
    .flatMap(({ changed }) => changed ?? [])
    .reduce<Instant | undefined>(
      (newest, next) => (newest && newest.epoch >= next.epoch ? newest : next),
      undefined,
    );
}
