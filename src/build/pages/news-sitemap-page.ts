import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { type NewsEntry, type Publication, writeNewsSitemap } from "../../feeds/write-news-sitemap.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";

type NewsFacts = { readonly publication: Publication; readonly entries: readonly NewsEntry[] };

/** `/news-sitemap.xml`: the one page that changes because something grows old. */
export function newsSitemapPage({ settings, recentNews }: Newsroom): PageDraft<NewsFacts> {
  return {
    kind: "document",
    path: addresses.newsSitemap,
    facts: () => ({
      publication: { name: settings.title, language: settings.language },
      entries: recentNews.map(({ path, headline, published }) => ({
        url: absoluteUrl(settings.url, path),
        title: headline,
        published,
      })),
    }),
    view: ({ publication, entries }) => ({ kind: "document", text: writeNewsSitemap(publication, entries) }),
  };
}
