import type { StructuredData } from "../model/views.ts";
import { articleThingOfKind } from "./article-thing-of-kind.ts";
import { breadcrumbList } from "./breadcrumb-list.ts";
import { imageObject } from "./image-object.ts";
import { jsonLd, type Thing } from "./json-ld.ts";
import { publisher, publisherNamed } from "./publisher.ts";
import type { ShownArticle } from "./shown-article.ts";

/** An article for search engines: https://schema.org/NewsArticle, and the way to it. */
export function articleData(view: ShownArticle): StructuredData {
  const { shell, trail } = view;
  return jsonLd([newsArticle(view), breadcrumbList(trail, shell.absolute)]);
}

function newsArticle(view: ShownArticle): Thing {
  const { shell, trail, headline, published, updated, tags } = view;
  return {
    "@type": "NewsArticle",
    headline,
    description: shell.description,
    mainEntityOfPage: shell.absolute(shell.path),
    datePublished: published.iso,
    dateModified: updated?.iso,
    correction: corrections(view),
    inLanguage: shell.settings.language,
    isAccessibleForFree: true,
    articleSection: trail.at(-1)?.title,
    keywords: tags.length > 0 ? tags.map(({ title }) => title) : undefined,
    image: view.image && imageObject(view.image, shell.absolute),
    author: authors(view),
    publisher: publisher(shell),
    ...origin(view),
    ...articleThingOfKind(view),
  };
}

/** A story without a name above it is the newsroom's. */
function authors({ authors, shell }: ShownArticle): Thing | Thing[] {
  if (authors.length === 0) return publisherNamed(shell);
  return authors.map(({ path, title }) => ({ "@type": "Person", name: title, url: shell.absolute(path) }));
}

/** What was wrong and is right now: https://schema.org/CorrectionComment */
function corrections({ corrections }: ShownArticle): Thing[] | undefined {
  if (corrections.length === 0) return undefined;
  return corrections.map(({ date, text }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: date.iso,
  }));
}

/** `isBasedOn` is the piece that a story was made from; a source without an address can only be named. */
function origin({ source }: ShownArticle): Thing {
  if (source === undefined) return {};
  return { isBasedOn: source.url && new URL(source.url).href, citation: source.name };
}
