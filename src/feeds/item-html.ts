import { escaped } from "./escaped.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { figureHtml } from "./figure-html.ts";
import { formHtml } from "./form-html.ts";
import { words } from "./words.ts";

/**
 * The whole article as a reader shows it away from our page: its direction and language travel with it, the lead
 * picture stands first, and the source is named at the end.
 */
export function itemHtml(item: FeedItem, feed: Feed): string {
  const { image, body, source } = item;
  const { before, behind } = formHtml(item, feed);
  const parts = [
    image && figureHtml(image, feed.absolute),
    before,
    body.html,
    behind,
    source && sourceLine(source),
  ];
  return `<div dir="rtl" lang="${escaped(feed.settings.language)}">${parts.filter(Boolean).join("\n")}</div>`;
}

function sourceLine({ name, url }: NonNullable<FeedItem["source"]>): string {
  const named = url === undefined ? escaped(name) : `<a href="${escaped(url)}">${escaped(name)}</a>`;
  return `<p>${words.source} <bdi>${named}</bdi></p>`;
}
