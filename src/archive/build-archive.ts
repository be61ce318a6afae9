import { slugify } from "../arabic/slug.ts";
import type { Archive, AuthorArchive, SectionArchive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Section } from "../model/newsroom.ts";
import { addresses } from "./addresses.ts";
import { correctedArticles } from "./corrected-articles.ts";
import { periods } from "./periods.ts";
import { endedArticles, publishedArticles } from "./published-articles.ts";
import { seriesInOrder } from "./series.ts";
import { type RelatedOf, surroundings } from "./surroundings.ts";
import { tagsWithPages } from "./tags.ts";
import { buildTopics, type TopicKind } from "./topics.ts";

/**
 * Puts what may be seen at `now` (milliseconds since 1970) in order, once, for every page to share. Related articles are
 * chosen from scratch unless `relatedOf` knows better.
 */
export function buildArchive(content: Content, now: number, relatedOf?: RelatedOf): Archive {
  const articles = publishedArticles(content.articles, now);
  const ended = endedArticles(content.articles, now);
  const { tag, source, series: ofSeries } = kinds(content);
  const tags = buildTopics(articles, ({ tags }) => tags, tag, ended);
  const series = seriesInOrder(buildTopics(articles, seriesNames, ofSeries, ended));
  return {
    articles,
    sections: sectionArchives(content.sections, articles),
    tags: tagsWithPages(tags, content.settings.articlesForTagPage),
    sources: buildTopics(articles, sourceNames, source, ended),
    series,
    authors: authorArchives(content, articles),
    months: periods(articles, "month"),
    days: periods(articles, "day"),
    surroundings: surroundings(articles, series, relatedOf),
    corrections: correctedArticles(articles),
    ended,
  };
}

function kinds({ tags, sources, series }: Content) {
  return {
    tag: { registry: tags, address: addresses.tag, nameless: "وسم" },
    source: { registry: sources, address: addresses.source, nameless: "مصدر" },
    series: { registry: series, address: addresses.series, nameless: "سلسلة" },
  } satisfies Record<string, TopicKind>;
}

function seriesNames({ series }: Article): readonly string[] {
  return series === undefined ? [] : [series.name];
}

function sourceNames(article: Article): readonly string[] {
  return article.source === undefined ? [] : [article.source.name];
}

/** A section's list holds its sub-sections' articles too. */
function sectionArchives(sections: readonly Section[], articles: readonly Article[]): SectionArchive[] {
  const byKey = new Map(sections.map((section) => [section.key, section]));
  const held = new Map(sections.map((section): [string, Article[]] => [section.key, []]));
  const lineOf = new Map(sections.map((section) => [section.key, lineage(section, byKey)]));
  for (const article of articles)
    for (const section of lineOf.get(article.section) ?? []) held.get(section.key)?.push(article);
  return sections.map((section) => ({
    ...section,
    path: addresses.section(section.key),
    ancestors: (lineOf.get(section.key) ?? []).slice(0, -1),
    children: sections.filter((other) => other.parent === section.key),
    articles: held.get(section.key) ?? [],
  }));
}

/** Outermost section first, the section itself last; a circle of parents is cut where it closes. */
function lineage(section: Section, byKey: ReadonlyMap<string, Section>): Section[] {
  const line = [section];
  for (let next = byKey.get(section.parent ?? ""); next !== undefined; next = byKey.get(next.parent ?? "")) {
    if (line.includes(next)) break;
    line.unshift(next);
  }
  return line;
}

/** An author without a published article has no page yet: a name may be under embargo too. */
function authorArchives(content: Content, articles: readonly Article[]): Map<string, AuthorArchive> {
  const held = new Map(content.authors.map((author): [string, Article[]] => [author.key, []]));
  for (const article of articles) for (const key of article.authors) held.get(key)?.push(article);
  const pairs = content.authors.flatMap((author): [string, AuthorArchive][] => {
    const own = held.get(author.key);
    if (own === undefined || own.length === 0 || slugify(author.key) === "") return [];
    return [[author.key, { ...author, path: addresses.author(author.key), articles: own }]];
  });
  return new Map(pairs);
}
