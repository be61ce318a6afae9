import type { InventedArchive, InventedArticle } from "./invented-archive.ts";

/** A program that makes the site, and all that the benchmark must know of it. */
export type Contender = {
  readonly name: string;
  /** More articles than these are not asked of it; without it, as many as it takes. */
  readonly mostArticles?: number;
  /** Its version, or why it cannot take part. Asked once, before anything is measured; may install it into `folder`. */
  readonly ready: (folder: string) => { readonly version: string } | { readonly missing: string };
  /** Writes its site and the archive into `folder`, in the form that it understands. */
  readonly prepare: (folder: string, archive: InventedArchive) => void;
  /** Builds `folder` into `output`; what it remembers from one build to the next stands in `memory`. */
  readonly command: (folder: string, output: string, memory: string) => Command;
  /** Where an article stands, below the site's folder, and what is in it. */
  readonly file: (article: InventedArticle) => { readonly path: string; readonly text: string };
  /** Where its pages of sections stand below the output; tags stand in `tags/` everywhere. Empty, or ends with a slash. */
  readonly sectionFolder: string;
  /** The template of an article's page, below the site's folder; holds {@link markOfTemplate}. */
  readonly template: string;
};

export type Command = {
  readonly program: string;
  readonly words: readonly string[];
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
};

/** Stands in every contender's template of an article, so that a change of it can be made alike. */
export const markOfTemplate = '<article class="article';
