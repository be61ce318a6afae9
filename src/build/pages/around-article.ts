import { foldForComparison } from "../../arabic/fold.ts";
import { addresses } from "../../archive/addresses.ts";
import type { Surroundings } from "../../model/archive.ts";
import type { Article } from "../../model/article.ts";
import type { ArticleView, SeriesView, TagView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { articleLink, story } from "./story.ts";

/** Where a reader can go from an article: its tags, its series, its neighbours in the section, what is related. */
export function aroundArticle(
  article: Article,
  newsroom: Newsroom,
): Pick<ArticleView, "tags" | "series" | "older" | "newer" | "related"> {
  const around = newsroom.archive.surroundings.get(article);
  return {
    tags: tagViews(article, newsroom),
    series: around?.series && seriesView(article, around.series),
    older: around?.older && articleLink(around.older),
    newer: around?.newer && articleLink(around.newer),
    related: around?.related.map((one) => story(one, newsroom)) ?? [],
  };
}

/**
 * Each tag under its own spelling, whatever the article's. An article that appeared before the tag had its page leads to
 * the search for it, then and ever after, so that no page changes on the day the tag gets its own.
 */
export function tagViews(article: Article, { archive, settings }: Newsroom): TagView[] {
  return article.tags.flatMap((name) => {
    const tag = archive.tags.get(foldForComparison(name));
    if (tag === undefined) return [];
    const { title, path } = tag;
    if (!tag.cameBeforePage.has(article)) return [{ title, path }];
    return [{ title, path: settings.features.search ? addresses.searchForTag(title) : undefined }];
  });
}

function seriesView(article: Article, place: NonNullable<Surroundings["series"]>): SeriesView {
  const { series, earlier, next } = place;
  return {
    series: { path: series.path, title: series.title },
    part: article.series?.part,
    earlier: earlier.map(articleLink),
    next: next && articleLink(next),
  };
}
