import { html } from "hono/html";
import type { UrlPath } from "../../src/model/url-path.ts";
import type { Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";

/** Tells browsers and feed readers where a page's feed stands, in both formats (https://www.rssboard.org/rss-autodiscovery). */
export function feedLinks(
  feeds: { readonly rss: UrlPath; readonly json: UrlPath },
  title: string,
  { link }: Shell,
): Markup {
  return html`<link rel="alternate" href="${link(feeds.rss)}" type="application/rss+xml" title="${title}">
<link rel="alternate" href="${link(feeds.json)}" type="application/feed+json" title="${title}">`;
}
