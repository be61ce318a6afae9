import type { Article, ArticleForm, LeadImage } from "../model/article.ts";

/**
 * An article as it was before it went through JSON, which drops every name without a value. The names stand in the order
 * of `makeArticle`, since fingerprints are hashes of facts in their order.
 */
export function storedArticle(stored: Article): Article {
  const { source, image, series } = stored;
  return {
    file: stored.file,
    id: stored.id,
    slug: stored.slug,
    path: stored.path,
    headline: stored.headline,
    form: storedForm(stored.form),
    published: stored.published,
    updated: stored.updated,
    section: stored.section,
    tags: stored.tags,
    source: source && { name: source.name, url: source.url },
    authors: stored.authors,
    standfirst: stored.standfirst,
    summary: stored.summary,
    image: image && storedImage(image),
    bodyImages: stored.bodyImages,
    recordings: stored.recordings,
    draft: stored.draft,
    expires: stored.expires,
    withdrawn: stored.withdrawn,
    pinned: stored.pinned,
    breakingUntil: stored.breakingUntil,
    series: series && { name: series.name, part: series.part },
    keyPoints: stored.keyPoints,
    corrections: stored.corrections,
    aliases: stored.aliases,
  };
}

function storedForm(form: ArticleForm): ArticleForm {
  switch (form.kind) {
    case "gallery":
      return { kind: form.kind, images: form.images.map(storedImage) };
    case "live": {
      const entries = form.entries.map(({ id, published, headline }) => ({ id, published, headline }));
      return { kind: form.kind, entries, ended: form.ended };
    }
    case "document": {
      const { file, bytes, pages } = form.document;
      return { kind: form.kind, document: { file, bytes, pages } };
    }
    default:
      return form;
  }
}

function storedImage({ file, alt, caption, credit }: LeadImage): LeadImage {
  return { file, alt, caption, credit };
}
