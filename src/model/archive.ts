import type { Article, Correction } from "./article.ts";
import type { Author, Section } from "./newsroom.ts";
import type { UrlPath } from "./url-path.ts";

/** A section with its place in the tree and everything in it and below it, newest first. */
export type SectionArchive = Section & {
  readonly path: UrlPath;
  /** Sections above this one, outermost first. */
  readonly ancestors: readonly Section[];
  readonly children: readonly Section[];
  readonly articles: readonly Article[];
};

/** A tag or a source: one page for all spellings that mean the same. */
export type Topic = {
  readonly path: UrlPath;
  readonly title: string;
  readonly description: string | undefined;
  /** A source's own site. */
  readonly url: string | undefined;
  readonly articles: readonly Article[];
};

/** A tag. Below `site.yaml`'s number of articles it has no page, and those that came before it had one never link it. */
export type Tag = Topic & { readonly hasPage: boolean; readonly cameBeforePage: ReadonlySet<Article> };

/** A series: `articles` newest first as everywhere, `parts` in reading order. */
export type Series = Topic & { readonly parts: readonly Article[] };

export type AuthorArchive = Author & { readonly path: UrlPath; readonly articles: readonly Article[] };

/** The articles of one day or month in the newsroom's time zone, newest first. `name` is `2025-10-22` or `2025-10`. */
export type Period = { readonly name: string; readonly path: UrlPath; readonly articles: readonly Article[] };

/** A part's place in its series: parts before it in reading order (the first and the nearest), and the next one. */
export type SeriesPlace = {
  readonly series: Series;
  readonly earlier: readonly Article[];
  readonly next: Article | undefined;
};

/** What stands around an article, all of it published no later than the article but `newer` and the series' next part. */
export type Surroundings = {
  /** Neighbours in the article's own section. */
  readonly older: Article | undefined;
  readonly newer: Article | undefined;
  /** Best first, at most five, each older than the article. */
  readonly related: readonly Article[];
  readonly series: SeriesPlace | undefined;
};

/** A correction and the article it mends. */
export type CorrectedArticle = { readonly article: Article; readonly correction: Correction };

/** Everything that may be seen at one moment, in order. */
export type Archive = {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** In the order of `sections.yaml`. */
  readonly sections: readonly SectionArchive[];
  /** By folded name, because an article's tag and the page it leads to may be spelled differently. */
  readonly tags: ReadonlyMap<string, Tag>;
  readonly sources: ReadonlyMap<string, Topic>;
  readonly series: ReadonlyMap<string, Series>;
  readonly authors: ReadonlyMap<string, AuthorArchive>;
  /** Newest first. */
  readonly months: readonly Period[];
  readonly days: readonly Period[];
  readonly surroundings: { readonly get: (article: Article) => Surroundings | undefined };
  /** Newest first. */
  readonly corrections: readonly CorrectedArticle[];
  /** Withdrawn or expired: their addresses show a neutral page, and they stand in no list. */
  readonly ended: readonly Article[];
};
