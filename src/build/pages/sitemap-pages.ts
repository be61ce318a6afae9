import { addresses } from "../../archive/addresses.ts";
import { lastChange } from "../../archive/last-change.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { monthOf } from "../../archive/periods.ts";
import { cutSitemap, fitsOneSitemap, type SitemapSize } from "../../feeds/cut-sitemap.ts";
import { type SitemapEntry, writeSitemap, writeSitemapIndex } from "../../feeds/write-sitemap.ts";
import type { Period } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { Instant } from "../../model/instant.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { articlePictures } from "../referred-pictures.ts";
import { distinctTopics, tagsWithPage } from "./distinct-topics.ts";

/** One file. Its entries are made when somebody asks for them: in most builds most months stay as they are. */
type Sitemap = {
  readonly path: UrlPath;
  readonly entries: () => readonly SitemapEntry[];
  /** The newest change of what it holds. */
  readonly changed: () => Instant | undefined;
  /** Into how many files its month or the lists are cut. */
  readonly parts: number;
  /** The articles of its month, which decide its entries; undefined for the lists, which are few. */
  readonly articles: readonly Article[] | undefined;
};

/** Google reads no more pictures of one page than these. */
const mostImages = 1000;

/**
 * One sitemap for each month of publication and one for all lists, so that a publication changes its month's, the
 * lists' and the index, whatever the archive's size.
 */
export function sitemapPages(newsroom: Newsroom): PageDraft<readonly SitemapEntry[]>[] {
  const absolute = (path: UrlPath) => absoluteUrl(newsroom.settings.url, path);
  return sitemaps(newsroom).map(({ path, entries, parts, articles }) => ({
    kind: "document",
    path,
    ...(articles && {
      key: (mix: InputKeys) => {
        mix.number(parts);
        mix.articles(articles);
      },
    }),
    facts: entries,
    view: (facts) => ({ kind: "document", text: writeSitemap(facts, absolute) }),
  }));
}

/** `/sitemap.xml`: the lists first, then the months from the oldest, each with its newest change. */
export function sitemapIndexPage(newsroom: Newsroom): PageDraft<Pick<SitemapEntry, "path" | "changed">[]> {
  const absolute = (path: UrlPath) => absoluteUrl(newsroom.settings.url, path);
  return {
    kind: "document",
    path: addresses.sitemap,
    facts: () => sitemaps(newsroom).map(({ path, changed }) => ({ path, changed: changed() })),
    view: (facts) => ({ kind: "document", text: writeSitemapIndex(facts, absolute) }),
  };
}

function sitemaps(newsroom: Newsroom): Sitemap[] {
  const { months, days } = newsroom.archive;
  const daysOf = Map.groupBy(days.toReversed(), monthOf);
  return [
    ...cut("lists", lists(newsroom), undefined, newsroom),
    ...months.toReversed().flatMap((month) => monthSitemaps(month, daysOf.get(month.name) ?? [], newsroom)),
  ];
}

/** Mostly one, and then nothing has to be made to know it. */
function monthSitemaps(month: Period, days: readonly Period[], newsroom: Newsroom): Sitemap[] {
  const { name, articles } = month;
  const entries = () => monthEntries(month, days, newsroom);
  if (!fitsOneSitemap(sizeOf(month, days, newsroom), newsroom.settings.url))
    return cut(name, entries(), articles, newsroom);
  const changed = () => newest(articles.map(changeOf));
  return [{ path: addresses.sitemapOf(name), entries, changed, parts: 1, articles }];
}

/** The size of a month's entries, or more: a picture counts as often as it is named. */
function sizeOf({ path, articles }: Period, days: readonly Period[], { pictures }: Newsroom): SitemapSize {
  const pages = 1 + days.length + articles.length;
  let addresses = pages;
  let units = days.reduce((sum, day) => sum + day.path.length, path.length);
  for (const article of articles) {
    units += article.path.length;
    for (const { file } of articlePictures(article)) {
      addresses += 1;
      units += pictures.get(file)?.path.length ?? 0;
    }
  }
  return { pages, addresses, units };
}

/** The first part keeps the plain name: `2025-10`, `2025-10-2` … */
function cut(
  name: string,
  entries: readonly SitemapEntry[],
  articles: Sitemap["articles"],
  { settings }: Newsroom,
): Sitemap[] {
  return cutSitemap(entries, settings.url).map((part, index, { length: parts }) => ({
    path: addresses.sitemapOf(index === 0 ? name : `${name}-${index + 1}`),
    entries: () => part,
    changed: () => newest(part.map(({ changed }) => changed)),
    parts,
    articles,
  }));
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

function articleEntry(article: Article, { pictures }: Newsroom): SitemapEntry {
  const files = new Set(articlePictures(article).map(({ file }) => file));
  const images = [...files].flatMap((file) => pictures.get(file)?.path ?? []).slice(0, mostImages);
  return { path: article.path, changed: changeOf(article), images };
}

function changeOf(article: Article): Instant {
  return lastChange(article) ?? article.published;
}

/**
 * The fronts of all lists and the newsroom's own pages. Numbered pages are for readers, and search engines keep out of
 * them; months and days stand in the sitemap of their month.
 */
function lists({ archive, ownPages, settings }: Newsroom): SitemapEntry[] {
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
    ...(settings.features.search ? [entry(addresses.search, undefined)] : []),
    entry(addresses.corrections, corrections[0]?.correction.date),
    ...ownPages.map(({ path }) => entry(path, undefined)),
  ];
}

function entry(path: UrlPath, changed: Instant | undefined): SitemapEntry {
  return { path, changed, images: [] };
}

function newest(changes: readonly (Instant | undefined)[]): Instant | undefined {
  return changes.reduce(
    (last, next) => (last && (!next || last.epoch >= next.epoch) ? last : next),
    undefined,
  );
}
