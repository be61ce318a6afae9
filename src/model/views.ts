import type { Instant } from "./instant.ts";
import type { SiteSettings } from "./site-settings.ts";
import type { TrustedHtml } from "./trusted-html.ts";
import type { UrlPath } from "./url-path.ts";

/** A page of this site and the words that lead to it. */
export type Link = { readonly path: UrlPath; readonly title: string };

/** A picture as it is shipped; width and height are its own, in pixels. */
export type PictureView = {
  readonly path: UrlPath;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
};

/** The lead image of an article with its words. */
export type FigureView = PictureView & {
  readonly caption: string | undefined;
  readonly credit: string | undefined;
};

/** The files every page refers to, with the hash of their bytes in their names, and the one inline script. */
export type Assets = {
  readonly stylesheet: UrlPath;
  readonly font: UrlPath;
  readonly script: UrlPath;
  /** Runs before the first paint, so that a remembered theme never flashes. Trusted JavaScript, not markup. */
  readonly themeScript: TrustedHtml;
  readonly logo: PictureView | undefined;
};

/** What the frame around any page needs. */
export type Shell = {
  readonly settings: SiteSettings;
  readonly assets: Assets;
  /** Address of this page. */
  readonly path: UrlPath;
  /** The one link function, bound to this page: a path of the site → the relative address to print. */
  readonly link: (to: UrlPath) => string;
  /** Whole `<title>`; the 404 page has words of its own. */
  readonly title: string;
  readonly description: string;
  /** Header date in the HTML: an article's publication day, a list's newest item's. The browser replaces it by today. */
  readonly editionDate: Instant | undefined;
  /** A path of the site → its absolute, percent-encoded URL: for canonical links, cards and feeds. */
  readonly absolute: (to: UrlPath) => string;
  /** Top-level sections in the newsroom's order, empty ones too: a section's first article changes no old page. */
  readonly navigation: readonly Link[];
  /** Search engines keep out of numbered pages, redirects and the 404 page. */
  readonly indexed: boolean;
};

/** One story in a list. */
export type StoryView = {
  readonly path: UrlPath;
  readonly headline: string;
  readonly summary: string;
  readonly section: Link;
  readonly published: Instant;
  readonly image: PictureView | undefined;
};

export type SourceView = {
  readonly name: string;
  /** Everything from this source. */
  readonly path: UrlPath;
  /** The original piece. */
  readonly url: string | undefined;
};

/** What a page says of itself to search engines: one script element of JSON-LD, or none where they stay out. */
export type StructuredData = TrustedHtml | undefined;

export type ArticleView = {
  readonly kind: "article";
  readonly shell: Shell;
  /** Front page (under the site's name) and sections above, outermost first; the headline itself is not among them. */
  readonly trail: readonly Link[];
  readonly headline: string;
  /** The summary an editor wrote; a summary cut from the body is not shown again above it. */
  readonly standfirst: string | undefined;
  readonly published: Instant;
  readonly updated: Instant | undefined;
  readonly authors: readonly Link[];
  readonly tags: readonly Link[];
  readonly image: FigureView | undefined;
  readonly body: TrustedHtml;
  readonly source: SourceView | undefined;
  readonly structuredData: StructuredData;
};

export type FrontView = {
  readonly kind: "front";
  readonly shell: Shell;
  readonly lead: StoryView | undefined;
  readonly secondary: readonly StoryView[];
  readonly sections: readonly { readonly section: Link; readonly stories: readonly StoryView[] }[];
  readonly structuredData: StructuredData;
};

/** What a list collects; decides its heading's label. */
export type ListSubject = "section" | "tag" | "source" | "author";

export type ListView = {
  readonly kind: "list";
  readonly shell: Shell;
  readonly subject: ListSubject;
  /** The list's own feed in both formats; the same on all its pages. */
  readonly feeds: { readonly rss: UrlPath; readonly json: UrlPath };
  readonly trail: readonly Link[];
  readonly title: string;
  readonly description: string | undefined;
  /** Sub-sections of a section. */
  readonly children: readonly Link[];
  /** A source's own site. */
  readonly website: string | undefined;
  /** An author's portrait. */
  readonly portrait: PictureView | undefined;
  readonly stories: readonly StoryView[];
  /** How many articles the list holds; only on its front, so that numbered pages never change. */
  readonly total: number | undefined;
  /** Number of this page counted from the oldest; undefined on the front of the list. */
  readonly pageNumber: number | undefined;
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
  readonly structuredData: StructuredData;
};

export type NotFoundView = { readonly kind: "not-found"; readonly shell: Shell };

/** A former address that leads to `target`. */
export type RedirectView = { readonly kind: "redirect"; readonly shell: Shell; readonly target: Link };

/** A feed is XML or JSON that its own room wrote; it passes through the same plan and writer as any page. */
export type FeedView = { readonly kind: "feed"; readonly text: string };

/** A text file for machines that its own room wrote: a sitemap, robots.txt, llms.txt. */
export type DocumentView = { readonly kind: "document"; readonly text: string };

export type PageView =
  | ArticleView
  | FrontView
  | ListView
  | NotFoundView
  | RedirectView
  | FeedView
  | DocumentView;
