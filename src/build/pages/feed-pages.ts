import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl, relativeLink } from "../../archive/links.ts";
import type { Feed, FeedItem } from "../../feeds/feed.ts";
import { writeJsonFeed } from "../../feeds/write-json-feed.ts";
import { writeRss } from "../../feeds/write-rss.ts";
import type { Article } from "../../model/article.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { authorLinks, figure, sourceView, topicLink } from "./article-pages.ts";
import { feedBody, feedBodyFacts } from "./feed-body.ts";
import { trailTo } from "./story.ts";

/** How many of the newest articles a feed holds. */
const feedLength = 20;

type FeedFacts = {
  readonly title: string;
  readonly description: string;
  readonly items: readonly {
    readonly shown: Omit<FeedItem, "body">;
    readonly body: unknown;
  }[];
};

/** What a feed follows: the site, or one of its lists. */
type Followed = {
  readonly path: UrlPath;
  readonly title: string;
  readonly description: string | undefined;
  readonly articles: readonly Article[];
};

/** `feed.xml` and `feed.json` of the site and beside the front of every list: the newest articles with their whole text. */
export function feedPages(newsroom: Newsroom): PageDraft<FeedFacts>[] {
  return allFollowed(newsroom).flatMap((followed) => {
    const rss = addresses.rssFeed(followed.path);
    const style = relativeLink(rss, addresses.feedStyle);
    return [
      feedPage(rss, followed, newsroom, (feed) => writeRss(feed, style)),
      feedPage(addresses.jsonFeed(followed.path), followed, newsroom, writeJsonFeed),
    ];
  });
}

function allFollowed({ settings, archive }: Newsroom): Followed[] {
  const { title, description } = settings;
  const ofSite = (list: Followed) => ({ ...list, title: `${list.title} — ${title}` });
  // A topic stands in its map once for each of its spellings, and has one feed.
  const topics = new Set([...archive.tags.values(), ...archive.sources.values()]);
  const authors = [...archive.authors.values()].map(({ path, name, biography, articles }) => ({
    path,
    title: name,
    description: biography,
    articles,
  }));
  return [
    { path: addresses.front, title, description, articles: archive.articles },
    ...[...archive.sections, ...topics, ...authors].map(ofSite),
  ];
}

function feedPage(
  path: UrlPath,
  { path: list, title, description, articles }: Followed,
  newsroom: Newsroom,
  write: (feed: Feed) => string,
): PageDraft<FeedFacts> {
  const newest = articles.slice(0, feedLength);
  const absolute = (to: UrlPath) => absoluteUrl(newsroom.settings.url, to);
  return {
    kind: "feed",
    path,
    facts: () => ({
      title,
      description: description ?? title,
      items: newest.map((article) => itemFacts(article, newsroom)),
    }),
    view: (facts) => {
      const items = newest.flatMap((article, index) => {
        const item = facts.items[index];
        return item === undefined ? [] : [{ ...item.shown, body: feedBody(article, newsroom, absolute) }];
      });
      return {
        kind: "feed",
        text: write({ settings: newsroom.settings, ...facts, path, list, absolute, items }),
      };
    },
  };
}

function itemFacts(article: Article, newsroom: Newsroom): FeedFacts["items"][number] {
  const { path, headline, summary, published, updated, tags } = article;
  const section = trailTo(article.section, newsroom).at(-1)?.title ?? article.section;
  const tagsShown = tags.flatMap((tag) => topicLink(newsroom.archive.tags, tag)).map(({ title }) => title);
  return {
    shown: {
      path,
      headline,
      summary,
      published,
      updated,
      authors: authorLinks(article, newsroom),
      categories: [...new Set([section, ...tagsShown])],
      image: figure(article, newsroom),
      source: sourceView(article, newsroom),
    },
    body: feedBodyFacts(article, newsroom),
  };
}
