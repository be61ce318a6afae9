import type { Feed, FeedItem } from "./feed.ts";
import { feedGenerators } from "./feed-generators.ts";
import { itemHtml } from "./item-html.ts";
import { printable } from "./printable.ts";

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) with the whole text of each article and no build time. */
export function writeJsonFeed(feed: Feed): string {
  const { settings, title, description, path, list, absolute, items } = feed;
  const { hub } = settings.feeds;
  const json = feedGenerators().generateJsonFeed({
    title,
    home_page_url: absolute(list),
    feed_url: absolute(path),
    description,
    language: settings.language,
    ...(hub !== undefined && { hubs: [{ type: "WebSub", url: hub }] }),
    items: items.map((item) => jsonItem(item, feed)),
  });
  // The library drops an empty list, which the format demands even in a section without articles.
  const whole = items.length === 0 ? { ...asObject(json), items: [] } : json;
  return `${JSON.stringify(whole, printableTexts, 1)}\n`;
}

function jsonItem(item: FeedItem, feed: Feed) {
  const { headline, summary, published, updated, authors, categories, image } = item;
  const url = feed.absolute(item.path);
  return {
    id: url,
    url,
    title: headline,
    summary,
    content_html: itemHtml(item, feed),
    ...(image && { image: feed.absolute(image.path) }),
    date_published: new Date(published.epoch),
    ...(updated && { date_modified: new Date(updated.epoch) }),
    ...(authors.length > 0 && {
      authors: authors.map(({ title, path }) => ({ name: title, url: feed.absolute(path) })),
    }),
    tags: [...categories],
    language: feed.settings.language,
  };
}

function asObject(value: unknown): object {
  return typeof value === "object" && value !== null ? value : {};
}

function printableTexts(_: string, value: unknown): unknown {
  return typeof value === "string" ? printable(value) : value;
}
