import { addresses } from "../../archive/addresses.ts";
import { absoluteUrl } from "../../archive/links.ts";
import { writeRss } from "../../feeds/write-rss.ts";
import type { StoryView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { PageDraft } from "../planned-page.ts";
import { bodyPictures, renderBody } from "./body.ts";
import { story } from "./story.ts";

/** How many of the newest articles a feed holds. */
const feedLength = 20;

type FeedFacts = {
  readonly items: readonly { readonly story: StoryView; readonly file: string; readonly pictures: unknown }[];
};

/** `/feed.xml`: the newest articles with their whole text. */
export function feedPage(newsroom: Newsroom): PageDraft<FeedFacts> {
  const articles = newsroom.archive.articles.slice(0, feedLength);
  const absolute = (path: `/${string}`) => absoluteUrl(newsroom.settings.url, path);
  return {
    kind: "feed",
    path: addresses.feed,
    facts: () => ({
      items: articles.map((article) => ({
        story: story(article, newsroom),
        file: article.file.hash,
        pictures: bodyPictures(article, newsroom),
      })),
    }),
    view: () => ({
      kind: "feed",
      xml: writeRss({
        settings: newsroom.settings,
        absolute,
        path: addresses.feed,
        items: articles.map((article) => ({
          article,
          story: story(article, newsroom),
          body: renderBody(article, newsroom, absolute),
        })),
      }),
    }),
  };
}
