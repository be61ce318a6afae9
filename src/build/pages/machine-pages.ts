import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { type LlmsText, writeLlmsText } from "../../feeds/write-llms-text.ts";
import { writeRobots } from "../../feeds/write-robots.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";

/** `/robots.txt` */
export function robotsPage({ settings }: Newsroom): PageDraft<readonly string[]> {
  return {
    kind: "document",
    path: addresses.robots,
    facts: () =>
      [addresses.sitemap, addresses.newsSitemap].map((sitemap) => absoluteUrl(settings.url, sitemap)),
    view: (sitemaps) => ({ kind: "document", text: writeRobots(sitemaps) }),
  };
}

/** `/llms.txt` */
export function llmsPage({ settings, sections, ownPages }: Newsroom): PageDraft<LlmsText> {
  return {
    kind: "document",
    path: addresses.llms,
    facts: () => ({
      title: settings.title,
      description: settings.description,
      sections: sections.map(({ key, title, description }) => ({
        title,
        url: absoluteUrl(settings.url, addresses.section(key)),
        description,
      })),
      ownPages: ownPages.map(({ path, title, description }) => ({
        title,
        url: absoluteUrl(settings.url, path),
        description,
      })),
      feed: absoluteUrl(settings.url, addresses.rssFeed(addresses.front)),
      sitemap: absoluteUrl(settings.url, addresses.sitemap),
    }),
    view: (facts) => ({ kind: "document", text: writeLlmsText(facts) }),
  };
}
