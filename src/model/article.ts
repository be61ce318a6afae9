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
  /** What must stay in sight where only a part is shown; its middle without it. */
  readonly focus?: FocalPoint | undefined;
};

/** A point of a picture in whole percent of its width and height, from its left and upper edge. */
export type FocalPoint = { readonly x: number; readonly y: number };

/** Where a story came from: a name to print, and the original piece if it has an address (http or https). */
export type SourceCredit = {
  readonly name: string;
  readonly url: string | undefined;
};

/** A picture of a gallery; like the lead image, and always with words for those who do not see it. */
export type GalleryImage = Omit<LeadImage, "focus">;

/**
 * A recording that plays on its provider's site or from the newsroom's own files. `player` is what a frame would load,
 * and nothing loads it before the reader asks; `original` is the page that a plain link leads to.
 */
export type Embed =
  | {
      readonly provider: "youtube" | "vimeo" | "dailymotion" | "soundcloud" | "archive";
      readonly original: string;
      readonly player: string;
    }
  /** `file` is relative to `content/media/`. */
  | { readonly provider: "own"; readonly file: string };

/** One entry of a live page. Its words stand in the body, under the heading that gave it its time. */
export type LiveEntry = {
  /** Its permalink's fragment, made from its time alone so that rewording never breaks a link: `entry-20251022-1430`. */
  readonly id: string;
  readonly published: Instant;
  readonly headline: string | undefined;
};

/** A file for reading elsewhere, a PDF. `file` is relative to `content/media/`; `bytes` is its size. */
export type DocumentFile = {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number | undefined;
};

/** What sort of piece an article is, and what only that sort has. */
export type ArticleForm =
  | { readonly kind: "news" }
  | { readonly kind: "opinion" }
  | { readonly kind: "explainer" }
  | { readonly kind: "gallery"; readonly images: readonly GalleryImage[] }
  | { readonly kind: "video"; readonly embed: Embed }
  | { readonly kind: "audio"; readonly embed: Embed }
  /** Entries newest first; `ended` when the coverage is over. */
  | { readonly kind: "live"; readonly entries: readonly LiveEntry[]; readonly ended: Instant | undefined }
  | { readonly kind: "document"; readonly document: DocumentFile };

export type ArticleKind = ArticleForm["kind"];

/** What was wrong and is right now; `text` is one paragraph of plain text. */
export type Correction = { readonly date: Instant; readonly text: string };

/** The series an article belongs to, as it was typed, and its number there from 1. */
export type SeriesPart = { readonly name: string; readonly part: number | undefined };

/** A story that was taken back: from `date` on its address says so, with `reason`, and nothing else. */
export type Withdrawal = { readonly date: Instant; readonly reason: string };

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
  readonly form: ArticleForm;
  /** When readers may first see it: `date:`, or the end of a later `embargo:`. */
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
  /** How many words the body holds: see `src/arabic/count-words.ts`. */
  readonly bodyWords: number;
  readonly image: LeadImage | undefined;
  /** Pictures inside the body, relative to `content/media/`, in order, without repeats. */
  readonly bodyImages: readonly string[];
  /** Own recordings and PDFs named anywhere in the article, relative to `content/media/`, without repeats. */
  readonly recordings: readonly string[];
  readonly draft: boolean;
  /** From then on its address shows a neutral page. */
  readonly expires: Instant | undefined;
  readonly withdrawn: Withdrawal | undefined;
  /** Leads the front page for as long as it is set. */
  readonly pinned: boolean;
  /** Until when it is «عاجل»; browsers compare it with their own clock. */
  readonly breakingUntil: Instant | undefined;
  readonly series: SeriesPart | undefined;
  /** What the story comes down to, for readers in haste. */
  readonly keyPoints: readonly string[];
  /** Oldest first. */
  readonly corrections: readonly Correction[];
  /** Former addresses that lead here. */
  readonly aliases: readonly UrlPath[];
};
