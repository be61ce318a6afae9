import type { Feed, FeedItem } from "./feed.ts";
import { feedGenerators } from "./feed-generators.ts";
import { escaped, itemHtml } from "./item-html.ts";
import { printable } from "./printable.ts";

/**
 * RSS 2.0 (https://www.rssboard.org/rss-specification) with the whole text of each article. It carries the newest
 * item's date and no build time, so that the same articles always give the same bytes. `style` is the address of the
 * XSL sheet, relative to the feed: browsers refuse a sheet of another origin.
 */
export function writeRss(feed: Feed, style: string): string {
  const { settings, title, description, path, list, absolute, items } = feed;
  const self = { href: absolute(path), rel: "self", type: "application/rss+xml" };
  const { hub } = settings.feeds;
  const xml = feedGenerators().generateRssFeed(
    {
      title,
      link: absolute(list),
      description,
      language: settings.language,
      ...newestDate(items),
      atom: { links: [self, ...(hub === undefined ? [] : [{ href: hub, rel: "hub" }])] },
      items: items.map((item) => rssItem(item, feed)),
    },
    { strict: false, stylesheets: [{ type: "text/xsl", href: style }] },
  );
  return `${printable(xml).trimEnd()}\n`;
}

function newestDate([newest]: readonly FeedItem[]) {
  return newest === undefined ? {} : { pubDate: new Date(newest.published.epoch) };
}

function rssItem(item: FeedItem, feed: Feed) {
  const { headline, summary, published, updated, authors, categories, source } = item;
  const link = feed.absolute(item.path);
  return {
    title: headline,
    link,
    guid: { value: link, isPermaLink: true },
    pubDate: new Date(published.epoch),
    description: escaped(summary),
    categories: categories.map((name) => ({ name })),
    // RSS's own author is an e-mail address, and its own source a feed: Dublin Core has names and addresses instead.
    dc: {
      creators: authors.map(({ title }) => title),
      ...(source && { sources: [source.name, ...(source.url === undefined ? [] : [source.url])] }),
    },
    ...(updated && { atom: { updated: new Date(updated.epoch) } }),
    ...leadMedia(item, feed),
    content: { encoded: itemHtml(item, feed) },
  };
}

/** https://www.rssboard.org/media-rss; an enclosure would have to say the file's size. */
function leadMedia({ image }: FeedItem, { absolute }: Feed) {
  if (image === undefined) return {};
  const { path, width, height, alt, credit } = image;
  const content = {
    url: absolute(path),
    medium: "image",
    width,
    height,
    ...(alt !== "" && { description: { value: alt, type: "plain" } }),
    ...(credit && { credits: [{ value: credit }] }),
  };
  return { media: { contents: [content] } };
}
