import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl, relativeLink } from "../../archive/links.ts";
import type { Feed } from "../../feeds/feed.ts";
import { writeJsonFeed } from "../../feeds/write-json-feed.ts";
import { writeRss } from "../../feeds/write-rss.ts";
import type { Article } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { rememberNewest } from "../remember-newest.ts";
import { distinctTopics, tagsWithPage } from "./distinct-topics.ts";
import { feedBody } from "./feed-body.ts";
import { articleItem, correctionItem, type Item, type ItemFacts, mixArticleItem } from "./feed-items.ts";
import { words } from "./words.ts";

/** How many of the newest articles or corrections a feed holds. */
const feedLength = 20;

/** The same articles stand in the feeds of the site, their sections, tags, sources and authors, and in both formats. */
const bodiesRemembered = 500;

type FeedFacts = {
  readonly title: string;
  readonly description: string;
  readonly items: readonly ItemFacts[];
};

/** What a feed follows: the site, one of its lists, or its corrections. */
type Followed = {
  readonly path: UrlPath;
  readonly title: string;
  readonly description: string | undefined;
  /** The newest, newest first. Made when they are asked for: an archive has thousands of feeds, and few change. */
  readonly items: () => readonly Item[];
  /** Mixes the keys of the same items. */
  readonly mixItems: (mix: InputKeys) => void;
};

/** `feed.xml` and `feed.json` of the site and beside the front of every list: the newest articles with their whole text. */
export function feedPages(newsroom: Newsroom): PageDraft<FeedFacts>[] {
  const absolute = (to: UrlPath) => absoluteUrl(newsroom.settings.url, to);
  const bodyOf = rememberNewest(
    bodiesRemembered,
    ({ file }: Article) => `${file.path} ${file.hash}`,
    (article) => feedBody(article, newsroom, absolute),
  );
  return allFollowed(newsroom, bodyOf).flatMap((followed) => {
    const rss = addresses.rssFeed(followed.path);
    const style = relativeLink(rss, addresses.feedStyle);
    return [
      feedPage(rss, followed, newsroom, (feed) => writeRss(feed, style)),
      feedPage(addresses.jsonFeed(followed.path), followed, newsroom, writeJsonFeed),
    ];
  });
}

function allFollowed(newsroom: Newsroom, bodyOf: (article: Article) => TrustedHtml): Followed[] {
  const { settings, archive } = newsroom;
  const { title, description } = settings;
  const newest = (articles: readonly Article[]): Pick<Followed, "items" | "mixItems"> => {
    const held = articles.slice(0, feedLength);
    return {
      items: () => held.map((article) => articleItem(article, newsroom, bodyOf)),
      mixItems: (mix) => {
        mix.number(held.length);
        for (const article of held) mixArticleItem(article, mix);
      },
    };
  };
  const corrections = archive.corrections.slice(0, feedLength).map((one) => correctionItem(one, newsroom));
  const lists = [
    ...archive.sections,
    ...tagsWithPage(archive),
    ...distinctTopics(archive.sources),
    ...[...archive.authors.values()].map((author) => ({
      ...author,
      title: author.name,
      description: author.biography,
    })),
  ];
  return [
    { path: addresses.front, title, description, ...newest(archive.articles) },
    ...lists.map((list) => ({
      path: list.path,
      title: `${list.title} — ${title}`,
      description: list.description,
      ...newest(list.articles),
    })),
    {
      path: addresses.corrections,
      title: `${words.corrections} — ${title}`,
      description: words.correctionsHold,
      items: () => corrections,
      mixItems: (mix) => {
        mix.number(corrections.length);
        for (const item of corrections) item.key(mix);
      },
    },
  ];
}

function feedPage(
  path: UrlPath,
  { path: list, title, description, items, mixItems }: Followed,
  newsroom: Newsroom,
  write: (feed: Feed) => string,
): PageDraft<FeedFacts> {
  const { settings } = newsroom;
  const absolute = (to: UrlPath) => absoluteUrl(settings.url, to);
  return {
    kind: "feed",
    path,
    key: (mix) => {
      mix.text(JSON.stringify([title, description]));
      mixItems(mix);
    },
    facts: () => ({
      title,
      description: description ?? title,
      items: items().map(({ facts }) => facts()),
    }),
    view: (facts) => {
      const whole = items().flatMap(({ body }, index) => {
        const item = facts.items[index];
        return item === undefined ? [] : [{ ...item.shown, body: body() }];
      });
      const { title, description } = facts;
      return {
        kind: "feed",
        text: write({ settings, title, description, path, list, absolute, items: whole }),
      };
    },
  };
}
