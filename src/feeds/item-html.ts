import type { TrustedHtml } from "../model/trusted-html.ts";
import type { FigureView } from "../model/views.ts";
import type { Feed, FeedItem } from "./feed.ts";
import { words } from "./words.ts";

/**
 * The whole article as a reader shows it away from our page: its direction and language travel with it, the lead
 * picture stands first, and the source is named at the end.
 */
export function itemHtml({ image, body, source }: FeedItem, { settings, absolute }: Feed): string {
  const parts = [image && figure(image, absolute), body.html, source && sourceLine(source)];
  return `<div dir="rtl" lang="${escaped(settings.language)}">${parts.filter(Boolean).join("\n")}</div>`;
}

/** A picture with the words below it. */
export function figure(
  { path, width, height, alt, caption, credit }: FigureView,
  absolute: Feed["absolute"],
): string {
  const picture = `<img src="${escaped(absolute(path))}" alt="${escaped(alt)}" width="${width}" height="${height}">`;
  const said = [caption, credit]
    .filter((text) => text !== undefined && text !== "")
    .map((text) => escaped(text ?? ""));
  const below = said.length === 0 ? "" : `<figcaption>${said.join("<br>")}</figcaption>`;
  return `<figure>${picture}${below}</figure>`;
}

function sourceLine({ name, url }: NonNullable<FeedItem["source"]>): string {
  const named = url === undefined ? escaped(name) : `<a href="${escaped(url)}">${escaped(name)}</a>`;
  return `<p>${words.source} <bdi>${named}</bdi></p>`;
}

/** One paragraph of plain text. */
export function paragraph(text: string): TrustedHtml {
  return { html: `<p>${escaped(text)}</p>` };
}

/** Plain text as Html; also what RSS calls a description, which readers show as Html. */
export function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
