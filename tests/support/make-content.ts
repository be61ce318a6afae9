import { instantAt } from "../../src/arabic/instant.ts";
import type { Article } from "../../src/model/article.ts";
import type { Content } from "../../src/model/content.ts";
import type { Section } from "../../src/model/newsroom.ts";
import type { SiteSettings } from "../../src/model/site-settings.ts";

const timezone = "Asia/Damascus";

/** An article that was published `hours` after 2025-01-01T00:00Z, with whatever a test wants to be otherwise. */
export function makeArticle(hours: number, otherwise: Partial<Article> = {}): Article {
  const slug = otherwise.slug ?? `خبر-${hours}`;
  const published = instantAt(Date.UTC(2025, 0, 1, hours), timezone);
  return {
    file: { path: `articles/${slug}.md`, hash: `hash-${hours}` },
    id: undefined,
    slug,
    path: `/${published.iso.slice(0, 4)}/${published.iso.slice(5, 7)}/${slug}/`,
    headline: `الخبر ${hours}`,
    form: { kind: "news" },
    published,
    updated: undefined,
    section: "politics",
    tags: [],
    source: undefined,
    authors: [],
    standfirst: undefined,
    summary: "موجز",
    bodyWords: 2,
    image: undefined,
    bodyImages: [],
    recordings: [],
    draft: false,
    expires: undefined,
    withdrawn: undefined,
    pinned: false,
    breakingUntil: undefined,
    series: undefined,
    keyPoints: [],
    corrections: [],
    aliases: [],
    ...otherwise,
  };
}

/** A section with nothing but its key and parent. */
export function makeSection(key: string, parent?: string): Section {
  return { key, title: `قسم ${key}`, description: undefined, parent };
}

/** A newsroom with the section `politics` and nothing else but what a test puts in. */
export function makeContent(otherwise: Partial<Content> = {}): Content {
  return {
    settings: makeSettings(),
    sections: [makeSection("politics")],
    tags: [],
    sources: [],
    series: [],
    ownPages: [],
    frontPage: { lead: undefined, secondary: [], secondaryCount: 6, strips: undefined },
    recordedUrls: [],
    authors: [],
    articles: [],
    problems: [],
    ...otherwise,
  };
}

/** The settings of the demonstration site, more or less. */
export function makeSettings(otherwise: Partial<SiteSettings> = {}): SiteSettings {
  return {
    title: "نشرة",
    description: undefined,
    url: "https://news.example",
    language: "ar",
    timezone,
    digits: "arab",
    months: "egypt",
    hijri: { show: false, offset: 0 },
    logo: undefined,
    accent: undefined,
    newsletter: { provider: "none" },
    feeds: { hub: undefined },
    itemsPerPage: 20,
    articlesForTagPage: 1,
    oldStoryMonths: 12,
    features: { search: true, cards: true, share: true, lite: true, offline: true },
    ...otherwise,
  };
}
