import { formatShortDate, formatTime } from "../arabic/format-date.ts";
import type { EmbedView, FormView } from "../model/views.ts";
import { escaped } from "./escaped.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { figureHtml } from "./figure-html.ts";
import { words } from "./words.ts";

/** What belongs to the article's kind, before and behind its body; recordings are links, since readers play nothing. */
export function formHtml({ path, form }: FeedItem, feed: Feed): { before: string; behind: string } {
  const { absolute } = feed;
  switch (form.kind) {
    case "video":
    case "audio":
      return { before: linkLine(addressOf(form.embed, absolute), words[form.kind]), behind: "" };
    case "gallery":
      return { before: "", behind: form.images.map((image) => figureHtml(image, absolute)).join("\n") };
    case "document":
      return { before: linkLine(absolute(form.path), words.document), behind: "" };
    case "live":
      return { before: "", behind: form.entries.map((entry) => entryHtml(entry, path, feed)).join("\n") };
    default:
      return { before: "", behind: "" };
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
  { id, published, headline, body }: Extract<FormView, { kind: "live" }>["entries"][number],
  path: FeedItem["path"],
  { settings, absolute }: Feed,
): string {
  const time = words.entryTime(formatShortDate(published, settings), formatTime(published, settings));
  const address = escaped(absolute(`${path}#${id}`));
  const linked = `<a href="${address}"><time datetime="${published.iso}">${time}</time></a>`;
  return `<h2>${linked}${headline === undefined ? "" : ` ${escaped(headline)}`}</h2>\n${body.html}`;
}
