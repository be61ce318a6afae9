import type { Instant } from "../model/instant.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { TrustedHtml } from "../model/trusted-html.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { FigureView, Link } from "../model/views.ts";

/** One article of a feed; links inside `body` are absolute already. */
export type FeedItem = {
  readonly path: UrlPath;
  readonly headline: string;
  readonly summary: string;
  readonly published: Instant;
  readonly updated: Instant | undefined;
  readonly authors: readonly Link[];
  /** Section and tags as readers see them, without repeats. */
  readonly categories: readonly string[];
  readonly image: FigureView | undefined;
  /** Who had the story first, and the original piece. */
  readonly source: { readonly name: string; readonly url: string | undefined } | undefined;
  readonly body: TrustedHtml;
};

/** A feed of the site or of one of its lists, in whatever format. */
export type Feed = {
  readonly settings: SiteSettings;
  readonly title: string;
  readonly description: string;
  /** The feed's own address. */
  readonly path: UrlPath;
  /** The page that it follows. */
  readonly list: UrlPath;
  readonly absolute: (path: UrlPath) => string;
  /** Newest first. */
  readonly items: readonly FeedItem[];
};
