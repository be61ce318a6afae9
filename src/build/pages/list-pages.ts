import { formatNumber } from "../../arabic/digits.ts";
import { addresses } from "../../archive/addresses.ts";
import { stablePages } from "../../archive/stable-pages.ts";
import { listData } from "../../feeds/list-data.ts";
import type { Topic } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { ListSubject, ListView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { linkTo, story, trailToFront } from "./story.ts";

type ListFacts = {
  readonly frame: Frame;
  readonly shown: Omit<ListView, "kind" | "shell" | "structuredData">;
};

/** What one list collects, whatever its subject. */
type List = {
  readonly subject: ListSubject;
  readonly path: UrlPath;
  readonly articles: readonly Article[];
  readonly heading: Pick<ListView, "trail" | "title" | "description" | "children" | "website" | "portrait">;
};

const plainHeading = { description: undefined, children: [], website: undefined, portrait: undefined };

/** A section's list stands even while it is empty: the navigation leads to it. */
export function sectionPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return newsroom.archive.sections.flatMap(({ path, title, description, ancestors, children, articles }) => {
    const trail = [...trailToFront(newsroom), ...ancestors.map(linkTo)];
    const heading = { ...plainHeading, trail, title, description, children: children.map(linkTo) };
    return listPages({ subject: "section", path, articles, heading }, newsroom);
  });
}

export function tagPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return topicPages("tag", newsroom.archive.tags, newsroom);
}

export function sourcePages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return topicPages("source", newsroom.archive.sources, newsroom);
}

export function authorPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  return [...newsroom.archive.authors.values()].flatMap(({ path, name, biography, portrait, articles }) => {
    const picture = portrait === undefined ? undefined : newsroom.pictures.get(portrait);
    const heading = { ...plainHeading, trail: trailToFront(newsroom), title: name, description: biography };
    return listPages(
      { subject: "author", path, articles, heading: { ...heading, portrait: picture } },
      newsroom,
    );
  });
}

/** A topic stands in the map once for each of its spellings, and has one page. */
function topicPages(subject: "tag" | "source", topics: ReadonlyMap<string, Topic>, newsroom: Newsroom) {
  return [...new Set(topics.values())].flatMap(({ path, title, description, url, articles }) => {
    const heading = { ...plainHeading, trail: trailToFront(newsroom), title, description, website: url };
    return listPages({ subject, path, articles, heading }, newsroom);
  });
}

function listPages(list: List, newsroom: Newsroom): PageDraft<ListFacts>[] {
  const { front, numbered } = stablePages(list.articles, newsroom.settings.itemsPerPage);
  const newest = numbered.length;
  const numberedPath = (number: number) => (number < 1 ? undefined : addresses.numbered(list.path, number));
  const draft = (path: UrlPath, articles: readonly Article[], place: Place): PageDraft<ListFacts> => ({
    kind: "list",
    path,
    facts: () => listFacts(list, articles, place, newsroom),
    view: ({ frame, shown }, shell) => {
      const framed = shell(frame);
      return { kind: "list", shell: framed, ...shown, structuredData: listData(framed, shown) };
    },
  });
  return [
    draft(list.path, front, { number: undefined, newer: undefined, older: numberedPath(newest) }),
    ...numbered.map(({ number, items }) => {
      const newer = number === newest ? list.path : numberedPath(number + 1);
      return draft(addresses.numbered(list.path, number), items, {
        number,
        newer,
        older: numberedPath(number - 1),
      });
    }),
  ];
}

type Place = {
  readonly number: number | undefined;
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
};

function listFacts(list: List, articles: readonly Article[], place: Place, newsroom: Newsroom): ListFacts {
  const { title, description } = list.heading;
  const { settings } = newsroom;
  const part =
    place.number === undefined ? title : `${title} (${formatNumber(place.number, settings.digits)})`;
  return {
    frame: {
      title: `${part} — ${settings.title}`,
      description: description ?? title,
      editionDate: articles[0]?.published,
      indexed: place.number === undefined,
    },
    shown: {
      subject: list.subject,
      feeds: { rss: addresses.rssFeed(list.path), json: addresses.jsonFeed(list.path) },
      ...list.heading,
      stories: articles.map((article) => story(article, newsroom)),
      total: place.number === undefined ? list.articles.length : undefined,
      pageNumber: place.number,
      newer: place.newer,
      older: place.older,
    },
  };
}
