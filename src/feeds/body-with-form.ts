import { formatShortDate, formatTime } from "../arabic/format-date.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { EmbedView, FormView, LiveEntryView } from "../model/views.ts";
import { escaped, figure } from "./item-html.ts";
import { words } from "./words.ts";

/** An article's words, and what belongs to its kind; links inside both are absolute already. */
export type ReadArticle = { readonly path: UrlPath; readonly body: TrustedHtml; readonly form: FormView };

/** Where it is read. */
type Feed = { readonly settings: SiteSettings; readonly absolute: (path: UrlPath) => string };

/**
 * The body of an article for a feed, with what its kind shows beside it: a recording or document as a link above, since
 * readers play nothing; a gallery's pictures and a live page's entries below.
 */
export function bodyWithForm({ path, body, form }: ReadArticle, feed: Feed): TrustedHtml {
  const { before, behind } = around(form, path, feed);
  return { html: [before, body.html, ...behind].filter((part) => part !== "").join("\n") };
}

function around(form: FormView, path: UrlPath, feed: Feed): { before: string; behind: readonly string[] } {
  const { absolute } = feed;
  switch (form.kind) {
    case "video":
    case "audio":
      return { before: linkLine(addressOf(form.embed, absolute), words[form.kind]), behind: [] };
    case "gallery":
      return { before: "", behind: form.images.map((image) => figure(image, absolute)) };
    case "document":
      return { before: linkLine(absolute(form.path), words.document), behind: [] };
    case "live":
      return { before: "", behind: form.entries.map((entry) => entryHtml(entry, path, feed)) };
    default:
      return { before: "", behind: [] };
  }
}

function addressOf(embed: EmbedView, absolute: Feed["absolute"]): string {
  return embed.provider === "own" ? absolute(embed.path) : embed.original;
}

function linkLine(address: string, said: string): string {
  return `<p><a href="${escaped(address)}">${said}</a></p>`;
}

/** The time leads to the entry's own place on the page. */
function entryHtml(
  { id, published, headline, body }: LiveEntryView,
  path: UrlPath,
  { settings, absolute }: Feed,
): string {
  const time = words.entryTime(formatShortDate(published, settings), formatTime(published, settings));
  const address = escaped(absolute(`${path}#${id}`));
  const linked = `<a href="${address}"><time datetime="${published.iso}">${time}</time></a>`;
  return `<h2>${linked}${headline === undefined ? "" : ` ${escaped(headline)}`}</h2>\n${body.html}`;
}
