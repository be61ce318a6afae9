import { type StablePages, stablePages } from "../../archive/stable-pages.ts";
import type { Series, Topic } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { distinctTopics, tagsWithPage } from "./distinct-topics.ts";
import { type ListFacts, listPages, newestFirstPages, plainHeading } from "./list-drafts.ts";
import { linkTo, trailToFront } from "./story.ts";

/** A section's list stands even while it is empty: the navigation leads to it. */
export function sectionPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return newsroom.archive.sections.flatMap(({ path, title, description, ancestors, children, articles }) => {
    const trail = [...trailToFront(newsroom), ...ancestors.map(linkTo)];
    const heading = { ...plainHeading, trail, title, description, children: children.map(linkTo) };
    const pages = newestFirstPages(articles, newsroom);
    return listPages({ subject: "section", path, pages, total: articles.length, heading }, newsroom);
  });
}

/** A tag with fewer articles than `site.yaml` asks for has no page. */
export function tagPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return tagsWithPage(newsroom.archive).flatMap((tag) => topicPages("tag", tag, newsroom));
}

export function sourcePages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return distinctTopics(newsroom.archive.sources).flatMap((source) => topicPages("source", source, newsroom));
}

export function authorPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return [...newsroom.archive.authors.values()].flatMap(({ path, name, biography, portrait, articles }) => {
    const picture = portrait === undefined ? undefined : newsroom.pictures.get(portrait);
    const heading = { ...plainHeading, trail: trailToFront(newsroom), title: name, description: biography };
    const pages = newestFirstPages(articles, newsroom);
    const list = { subject: "author", path, pages, total: articles.length } as const;
    return listPages({ ...list, heading: { ...heading, portrait: picture } }, newsroom);
  });
}

export function seriesPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return distinctTopics(newsroom.archive.series).flatMap((series) => {
    const pages = readingOrderPages(series, newsroom);
    return topicPages("series", series, newsroom, pages);
  });
}

function topicPages(
  subject: "tag" | "source" | "series",
  { path, title, description, url, articles }: Topic,
  newsroom: Newsroom,
  pages = newestFirstPages(articles, newsroom),
): PageDraft<ListFacts>[] {
  const heading = { ...plainHeading, trail: trailToFront(newsroom), title, description, website: url };
  return listPages({ subject, path, pages, total: articles.length, heading }, newsroom);
}

/**
 * A series is read from its first part on: the pages are cut as everywhere, numbered from the first parts, with the last
 * parts on the front, and each page stands in reading order. Most series fit on their front.
 */
function readingOrderPages({ parts }: Series, { settings }: Newsroom): StablePages<Article> {
  const { front, numbered } = stablePages(parts.toReversed(), settings.itemsPerPage);
  return {
    front: front.toReversed(),
    numbered: numbered.map(({ number, items }) => ({ number, items: items.toReversed() })),
  };
}
