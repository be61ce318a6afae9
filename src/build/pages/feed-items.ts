import { lastChange } from "../../archive/last-change.ts";
import type { FeedItem } from "../../feeds/feed.ts";
import { paragraph } from "../../feeds/item-html.ts";
import type { CorrectedArticle } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { InputKeys } from "../input-keys.ts";
import type { Newsroom } from "../newsroom.ts";
import { tagViews } from "./around-article.ts";
import { figure, sourceView } from "./article-facts.ts";
import { feedBodyFacts } from "./feed-body.ts";
import { authorLinks, trailTo } from "./story.ts";

/** An item as it is declared: whatever its body is made from must show in it. */
export type ItemFacts = { readonly shown: Omit<FeedItem, "body">; readonly body: unknown };

/** One item of a feed before it is written. */
export type Item = {
  readonly key: (mix: InputKeys) => void;
  readonly facts: () => ItemFacts;
  readonly body: () => TrustedHtml;
};

/** An article with its whole text, which `bodyOf` makes from what the facts hold. */
export function articleItem(
  article: Article,
  newsroom: Newsroom,
  bodyOf: (article: Article) => TrustedHtml,
): Item {
  return {
    key: (mix) => mixArticleItem(article, mix),
    facts: () => ({
      shown: articleShown(article, newsroom),
      body: feedBodyFacts(article, newsroom),
    }),
    body: () => bodyOf(article),
  };
}

/** What the key of an article's item is, without making the item. */
export function mixArticleItem(article: Article, mix: InputKeys): void {
  mix.article(article);
  mix.topics(article);
}

function articleShown(article: Article, newsroom: Newsroom): Omit<FeedItem, "body"> {
  const { path, headline, summary, published } = article;
  const section = trailTo(article.section, newsroom).at(-1)?.title ?? article.section;
  const tags = tagViews(article, newsroom).map(({ title }) => title);
  return {
    path,
    headline,
    summary,
    published,
    updated: lastChange(article),
    authors: authorLinks(article, newsroom),
    categories: [...new Set([section, ...tags])],
    image: figure(article, newsroom),
    source: sourceView(article, newsroom),
  };
}

/** A correction leads to its own place on the article's page, where they are numbered from the oldest. */
export function correctionItem({ article, correction }: CorrectedArticle, newsroom: Newsroom): Item {
  const { date, text } = correction;
  const section = trailTo(article.section, newsroom).at(-1)?.title ?? article.section;
  return {
    key: (mix) => {
      mix.article(article);
      mix.number(article.corrections.indexOf(correction));
    },
    facts: () => ({
      shown: {
        path: `${article.path}#correction-${article.corrections.indexOf(correction) + 1}`,
        headline: article.headline,
        summary: text,
        published: date,
        updated: undefined,
        authors: [],
        categories: [section],
        image: undefined,
        source: undefined,
      },
      body: text,
    }),
    body: () => paragraph(text),
  };
}
