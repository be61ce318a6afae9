import type { Instant } from "../model/instant.ts";
import type { UrlPath } from "../model/url-path.ts";
import { xmlText } from "./xml-text.ts";

/** One page of a sitemap. `changed` is when its words last changed, never when it was built. */
export type SitemapEntry = {
  readonly path: UrlPath;
  readonly changed: Instant | undefined;
  /** The pictures on it. */
  readonly images: readonly UrlPath[];
};

/** A path of the site → its absolute, percent-encoded URL. */
type Absolute = (path: UrlPath) => string;

/**
 * A sitemap (https://www.sitemaps.org/protocol.html) with Google's image extension
 * (https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps). Pages stand in the order given.
 */
export function writeSitemap(entries: readonly SitemapEntry[], absolute: Absolute): string {
  const urls = entries.map(({ path, changed, images }) => {
    const pictures = images.map(
      (image) => `<image:image>${element("image:loc", absolute(image))}</image:image>`,
    );
    return `<url>${place(path, changed, absolute)}${pictures.join("")}</url>\n`;
  });
  const spaces = `xmlns="${protocol}" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"`;
  return `${declaration}<urlset ${spaces}>\n${urls.join("")}</urlset>\n`;
}

/** The list of all sitemaps, each with its newest change. */
export function writeSitemapIndex(
  sitemaps: readonly Pick<SitemapEntry, "path" | "changed">[],
  absolute: Absolute,
): string {
  const places = sitemaps.map(
    ({ path, changed }) => `<sitemap>${place(path, changed, absolute)}</sitemap>\n`,
  );
  return `${declaration}<sitemapindex xmlns="${protocol}">\n${places.join("")}</sitemapindex>\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
const protocol = "http://www.sitemaps.org/schemas/sitemap/0.9";

function place(path: UrlPath, changed: Instant | undefined, absolute: Absolute): string {
  return element("loc", absolute(path)) + (changed === undefined ? "" : element("lastmod", changed.iso));
}

function element(name: string, text: string): string {
  return `<${name}>${xmlText(text)}</${name}>`;
}
