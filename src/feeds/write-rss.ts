import { generateRssFeed } from "feedsmith";
import type { Article } from "../model/article.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { StoryView } from "../model/views.ts";

/** One article of a feed; links inside `body` are absolute already. */
export type FeedItem = {
  readonly article: Article;
  readonly story: StoryView;
  readonly body: TrustedHtml;
};

export type Feed = {
  readonly settings: SiteSettings;
  readonly path: UrlPath;
  readonly absolute: (path: UrlPath) => string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};

/**
 * RSS 2.0 with the whole text of each article. It carries the newest item's date and no build time, so that the same
 * articles always give the same bytes.
 */
export function writeRss({ settings, path, absolute, items }: Feed): string {
  return generateRssFeed(
    {
      title: settings.title,
      link: absolute("/"),
      description: settings.description ?? settings.title,
      language: settings.language,
      ...newestDate(items),
      atom: { links: [{ href: absolute(path), rel: "self", type: "application/rss+xml" }] },
      items: items.map((item) => rssItem(item, absolute)),
    },
    { strict: false },
  );
}

function newestDate([newest]: readonly FeedItem[]) {
  return newest === undefined ? {} : { pubDate: new Date(newest.article.published.epoch) };
}

function rssItem({ article, story, body }: FeedItem, absolute: Feed["absolute"]) {
  const link = absolute(article.path);
  return {
    title: article.headline,
    link,
    guid: { value: link, isPermaLink: true },
    pubDate: new Date(article.published.epoch),
    description: article.summary,
    categories: [story.section.title, ...article.tags].map((name) => ({ name })),
    // Readers show an item outside our page: the direction has to travel with it.
    content: { encoded: `<div dir="rtl" lang="ar">${body.html}</div>` },
  };
}
