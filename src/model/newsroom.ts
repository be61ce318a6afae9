import type { ArticleFile } from "./article.ts";
import type { UrlPath } from "./url-path.ts";

/** One entry of `sections.yaml`. */
export type Section = {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  /** Key of the section this one belongs to. */
  readonly parent: string | undefined;
};

/** One entry of `tags.yaml`, `sources.yaml` or `series.yaml`: the spelling to show, and the other spellings that mean the same. */
export type RegisteredName = {
  readonly key: string;
  readonly title: string;
  readonly description: string | undefined;
  readonly url: string | undefined;
  readonly aliases: readonly string[];
};

/** One file of `content/authors/`. `portrait` is relative to `content/media/`. */
export type Author = {
  readonly key: string;
  readonly name: string;
  readonly role: string | undefined;
  readonly biography: string | undefined;
  readonly portrait: string | undefined;
};

/** A file of `content/pages/`: about, contact, privacy, corrections policy. Its body stays in its file until rendered. */
export type OwnPage = {
  readonly file: ArticleFile;
  /** `/<slug>/`. */
  readonly path: UrlPath;
  readonly title: string;
  readonly description: string | undefined;
  /** Pictures inside the body, relative to `content/media/`. */
  readonly bodyImages: readonly string[];
  /** Own recordings that the body plays, relative to `content/media/`. */
  readonly recordings: readonly string[];
};

/** What `front-page.yaml` says; stories by the path of their file, so that a new headline or slug changes nothing. */
export type FrontPagePlan = {
  readonly lead: string | undefined;
  readonly secondary: readonly string[];
  /** How many stories stand beside the lead. */
  readonly secondaryCount: number;
  /** Section strips in order; undefined when the newsroom leaves it to `sections.yaml`. */
  readonly strips: readonly { readonly section: string; readonly count: number }[] | undefined;
};

/** A line of the ledger `content/urls/YYYY-MM.txt`: an address that was public once, and the article's id if it had one. */
export type RecordedUrl = {
  readonly path: UrlPath;
  readonly id: string | undefined;
  /** Where it stands, for messages: the file from the content folder, and the line from 1. */
  readonly file: string;
  readonly line: number;
};
