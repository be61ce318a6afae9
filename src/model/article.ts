import type { Instant } from "./instant.ts";
import type { UrlPath } from "./url-path.ts";

/** The file an article was read from. */
export type ArticleFile = {
  /** Relative to the content folder, `/` between folders: `articles/2025/10/idlib.md`. */
  readonly path: string;
  /** SHA-256 of the file's bytes, hexadecimal. */
  readonly hash: string;
};

/** The picture above the body. `file` is relative to `content/media/`. `alt` may be empty only for a decorative picture. */
export type LeadImage = {
  readonly file: string;
  readonly alt: string;
  readonly caption: string | undefined;
  readonly credit: string | undefined;
};

/** Where a story came from: a name to print, and the original piece if it has an address (http or https). */
export type SourceCredit = {
  readonly name: string;
  readonly url: string | undefined;
};

/**
 * What is known of an article without its body. The body stays in its file until its page is rendered, so that the
 * bodies of a large archive are never in memory together.
 */
export type Article = {
  readonly file: ArticleFile;
  /** Ten base32 letters that survive renames; absent in articles written by hand without one. */
  readonly id: string | undefined;
  /** Last part of the path; the file's name unless `slug:` says otherwise. */
  readonly slug: string;
  /** `/YYYY/MM/<slug>/`, by publication month in the newsroom's time zone. */
  readonly path: UrlPath;
  readonly headline: string;
  readonly published: Instant;
  readonly updated: Instant | undefined;
  /** Key of `sections.yaml`. */
  readonly section: string;
  /** Free words as they were typed, without repeats after folding. */
  readonly tags: readonly string[];
  readonly source: SourceCredit | undefined;
  /** Keys of `content/authors/`. */
  readonly authors: readonly string[];
  /** `summary:` as the editor wrote it; shown above the body. */
  readonly standfirst: string | undefined;
  /** Plain text, never empty when the body is not: the standfirst, or the first paragraph cut at a word. */
  readonly summary: string;
  readonly image: LeadImage | undefined;
  /** Pictures inside the body, relative to `content/media/`, in order, without repeats. */
  readonly bodyImages: readonly string[];
  readonly draft: boolean;
  /** Former addresses that lead here. */
  readonly aliases: readonly UrlPath[];
};
