import type { Instant } from "../model/instant.ts";
import { xmlText } from "./xml-text.ts";

/** One story of the news sitemap. */
export type NewsEntry = {
  /** Absolute and percent-encoded. */
  readonly url: string;
  readonly title: string;
  readonly published: Instant;
};

/** Who publishes, as readers see the name, and in which language (ISO 639). */
export type Publication = { readonly name: string; readonly language: string };

/**
 * Google's news sitemap
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): stories of the last two days, a
 * thousand at most. After two quiet days it is empty; Google then asks whether that is meant and takes it.
 */
export function writeNewsSitemap({ name, language }: Publication, entries: readonly NewsEntry[]): string {
  const publication = `<news:publication>${element("name", name)}${element("language", language)}</news:publication>`;
  const urls = entries.map(({ url, title, published }) => {
    const news = `${publication}${element("publication_date", published.iso)}${element("title", title)}`;
    return `<url><loc>${xmlText(url)}</loc><news:news>${news}</news:news></url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join("")}</urlset>\n`;
}

const spaces = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"',
].join(" ");

function element(name: string, text: string): string {
  return `<news:${name}>${xmlText(text)}</news:${name}>`;
}
