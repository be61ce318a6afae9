import type { Article } from "./article.ts";

/**
 * A copy of an article with other facts. Never spread an article: one that was remembered answers by getters, which
 * spreading leaves behind.
 */
export function changedArticle(article: Article, changes: Partial<Article>): Article {
  const copy: Article = {
    file: article.file,
    id: article.id,
    slug: article.slug,
    path: article.path,
    headline: article.headline,
    form: article.form,
    published: article.published,
    updated: article.updated,
    section: article.section,
    tags: article.tags,
    source: article.source,
    authors: article.authors,
    standfirst: article.standfirst,
    summary: article.summary,
    bodyWords: article.bodyWords,
    image: article.image,
    bodyImages: article.bodyImages,
    recordings: article.recordings,
    draft: article.draft,
    expires: article.expires,
    withdrawn: article.withdrawn,
    pinned: article.pinned,
    breakingUntil: article.breakingUntil,
    series: article.series,
    keyPoints: article.keyPoints,
    corrections: article.corrections,
    aliases: article.aliases,
  };
  return { ...copy, ...changes };
}
