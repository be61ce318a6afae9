import type { Article } from "../model/article.ts";
import type { Problem } from "../model/problem.ts";
import type { AskedOfMedia } from "./watched-media.ts";

/** What reading one article's file gave: its facts, advice about it, and what `media/` answered on the way. */
export type KnownArticle = {
  readonly article: Article;
  readonly problems: readonly Problem[];
  readonly asked: readonly AskedOfMedia[];
};

/** Right articles as they were read before. Paths go from the content folder. */
export type KnownArticles = {
  /** Every file below `articles/`, in code-unit order, if that was looked at already; undefined where it must be listed. */
  readonly listed: () => readonly string[] | undefined;
  /** Paths that something is known of, whatever has become of their files. */
  readonly remembered: () => readonly string[];
  /** Whether recalling it would cost next to nothing. */
  readonly isKnown: (path: string) => boolean;
  /** What reading the file gave, if it is known to hold the same bytes now. Must be asked before the file is read. */
  readonly recall: (path: string) => KnownArticle | undefined;
  /** Remembers what {@link KnownArticles.recall} gave, or what reading the file gave after it. */
  readonly keep: (path: string, known: KnownArticle) => void;
};

/** Opens what is known; `against` says everything but the file and `media/` that decides what reading a file gives. */
export type ArticleMemory = (against: string) => KnownArticles;

/** For those who read a folder once. */
export function noArticleMemory(): KnownArticles {
  return {
    listed: () => undefined,
    remembered: () => [],
    isKnown: () => false,
    recall: () => undefined,
    keep: () => undefined,
  };
}
