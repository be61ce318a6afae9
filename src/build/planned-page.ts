import type { Instant } from "../model/instant.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { PageView, Shell } from "../model/views.ts";
import type { InputKeys } from "./input-keys.ts";

/** What a page says of itself to the frame around it. */
export type Frame = {
  readonly title: string;
  readonly description: string;
  readonly editionDate: Instant | undefined;
  readonly indexed: boolean;
};

/**
 * A page before it is fingerprinted. `facts` are its declared inputs: plain data, and all that `view` may use beside
 * the shell. They are gathered each time anew, so that no page's data waits in memory.
 */
export type PageDraft<Facts> = {
  readonly kind: PageView["kind"];
  readonly path: UrlPath;
  /**
   * Mixes a key that changes whenever `facts` would, and is much cheaper to make: of articles it takes the keys where
   * `facts` hold the words. It may change more often: then a page is rendered to be found the same. Left out where pages
   * are few.
   */
  readonly key?: (mix: InputKeys) => void;
  readonly facts: () => Facts;
  readonly view: (facts: Facts, shell: (frame: Frame) => Shell) => PageView;
};

/**
 * A page that can be written: where, and what it would show. One mark tells whether it has to be, equal only for equal
 * inputs: the `key` where the page has one, which is cheap, else the `fingerprint`.
 */
export type PlannedPage = {
  readonly kind: PageView["kind"];
  readonly path: UrlPath;
  /** Relative to the output folder. */
  readonly file: string;
  /** What the draft mixes, as `numericKey` gives it; 0 where it mixes nothing. */
  readonly key: () => number;
  /** Hash of what all pages share and of the code that renders them: part of every key and fingerprint. */
  readonly shared: string;
  /** Hash of that and of the facts; dear. */
  readonly fingerprint: () => string;
  readonly view: () => PageView;
};

/** As much of a page as whoever writes it needs. */
export type PageToWrite = Pick<PlannedPage, "kind" | "path" | "file" | "view">;

/** A file that is copied as it is. */
export type PlannedCopy = { readonly from: string; readonly file: string; readonly fingerprint: string };

/** Bytes for one output file. */
export type MadeFile = { readonly file: string; readonly bytes: Uint8Array };

/**
 * Files that are made together from one set of inputs, other than a page's: a part of the search index, a social
 * card. Which files they are may be known only when they are made, so everything below `place` belongs to the bundle.
 */
export type PlannedBundle = {
  /** A folder of the output with its slash (`search/2025-10/`), or one file. No two bundles share a place. */
  readonly place: string;
  /** Hash of everything that decides the bytes, the code included. */
  readonly fingerprint: string;
  /** A key of the same, by which the next build knows place and fingerprint without gathering what they are made from. */
  readonly key?: number;
  /**
   * Dear to make: the cache folder keeps the bytes, so that a fresh output folder needs no remaking. Pictures, which are
   * many megabytes and seldom change, stand apart there, for those who carry them from machine to machine.
   */
  readonly keep?: true | "pictures";
  /**
   * Asked when the files were made, where they are made from files that somebody may be editing: whether the fingerprint
   * still holds. If not, the bytes may be of either text, and are not kept.
   */
  readonly isCurrent?: () => boolean;
  readonly make: () => Promise<readonly MadeFile[]>;
};

/** The output, whole: nothing else may stand in the output folder. */
export type Plan = {
  readonly pages: readonly PlannedPage[];
  readonly copies: readonly PlannedCopy[];
  readonly bundles: readonly PlannedBundle[];
};
