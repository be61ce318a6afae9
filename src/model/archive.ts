import type { Article } from "./article.ts";
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

export type AuthorArchive = Author & { readonly path: UrlPath; readonly articles: readonly Article[] };

/** Everything that may be seen at one moment, in order. */
export type Archive = {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** In the order of `sections.yaml`. */
  readonly sections: readonly SectionArchive[];
  /** By folded name, because an article's tag and the page it leads to may be spelled differently. */
  readonly tags: ReadonlyMap<string, Topic>;
  readonly sources: ReadonlyMap<string, Topic>;
  readonly authors: ReadonlyMap<string, AuthorArchive>;
};
