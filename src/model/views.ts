import type { ArticleForm, ArticleKind, Correction, Embed, LiveEntry, Withdrawal } from "./article.ts";
import type { ContentPolicy } from "./content-policy.ts";
import type { InlineAsset } from "./inline-asset.ts";
import type { Instant } from "./instant.ts";
import type { SiteSettings } from "./site-settings.ts";
import type { TrustedHtml } from "./trusted-html.ts";
import type { UrlPath } from "./url-path.ts";

/** A page of this site and the words that lead to it. */
export type Link = { readonly path: UrlPath; readonly title: string };

/** A picture as it is shipped; `path` leads to a file that any reader can show, of this width and height in pixels. */
export type PictureView = {
  readonly path: UrlPath;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** The same in more widths and formats, for pages; a drawing has none. */
  readonly renditions?: Renditions | undefined;
};

/** The files that one picture, or one crop of it, was made into: `<folder>480.avif` and its like. */
export type Renditions = {
  readonly folder: UrlPath;
  /** In pixels, the smallest first. */
  readonly widths: readonly number[];
  /** The format that every browser shows. */
  readonly still: "jpg" | "png";
  /** Whether `<folder>moving.webp` is there, for readers who do not mind motion. */
  readonly moves: boolean;
  /** The name of the colour that holds its place until it has come; none where the page shows through it. */
  readonly tone: string | undefined;
  /** What its own file measures: crops are cut from that. */
  readonly original: { readonly width: number; readonly height: number };
};

/** The lead image of an article with its words. */
export type FigureView = PictureView & {
  readonly caption: string | undefined;
  readonly credit: string | undefined;
};

/**
 * The kinds of stylesheet: `site` for pages of a few words, `lists` for pages that lead to stories (front page, lists,
 * archive, search), `article` for pages that hold a body: articles and the newsroom's own pages.
 */
export type Looks = "site" | "lists" | "article";

/** The files every page refers to, with the hash of their bytes in their names, and what stands inline. */
export type Assets = {
  /** The style of the first view, one constant text a kind of page, for its head. */
  readonly criticalStyle: Readonly<Record<Looks, InlineAsset>>;
  /** All other style of a kind of page, asked for in its body. */
  readonly stylesheets: Readonly<Record<Looks, UrlPath>>;
  /** What an article is printed with. */
  readonly paperStylesheet: UrlPath;
  /** What few articles show: gallery, recording, live coverage, document. */
  readonly formsStylesheet: UrlPath;
  readonly font: UrlPath;
  /** Its Latin letters, which only pages with Latin names need. */
  readonly latinFont: UrlPath;
  readonly script: UrlPath;
  /** Runs before the first paint, so that a remembered theme never flashes. */
  readonly themeScript: InlineAsset;
  /** All the style that a lite edition has. */
  readonly liteStyle: InlineAsset;
  /** What `/feed.xsl` puts into the page that it makes of a feed. */
  readonly feedStyle: InlineAsset;
  readonly icons: AppIcons;
  readonly logo: PictureView | undefined;
};

/** What a phone shows for the site on its home screen: 192, 512, 512 with room to be cut, and 180 pixels square. */
export type AppIcons = Readonly<Record<"small" | "large" | "maskable" | "touch", UrlPath>>;

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
  /** The newsroom's own pages, for the footer. */
  readonly ownPages: readonly Link[];
  /** Top-level sections in the newsroom's order, empty ones too: a section's first article changes no old page. */
  readonly navigation: readonly Link[];
  /** Search engines keep out of numbered pages, redirects and the 404 page. */
  readonly indexed: boolean;
  /** What the page allows its browser. */
  readonly policy: ContentPolicy;
  /** Made to be opened from a disk: some things cannot be fetched there. */
  readonly portable: boolean;
};

/** One story in a list. */
export type StoryView = {
  readonly path: UrlPath;
  readonly headline: string;
  readonly summary: string;
  /** Lists say so when it is not news. */
  readonly form: ArticleKind;
  /** Who wrote it, by name, where the piece is an opinion; elsewhere empty. */
  readonly voices: readonly string[];
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

/** A tag under its article; without a path where there is nothing to lead to. */
export type TagView = { readonly title: string; readonly path: UrlPath | undefined };

/** A recording as a page needs it: nothing is asked of `player` before the reader wants it. */
export type EmbedView =
  | Extract<Embed, { player: string }>
  | { readonly provider: "own"; readonly path: UrlPath };

/** One entry of a live page with its words. */
export type LiveEntryView = LiveEntry & { readonly body: TrustedHtml };

/** What only one sort of piece shows, ready to print. The body of a live page is its introduction. */
export type FormView =
  | Extract<ArticleForm, { kind: "news" | "opinion" | "explainer" }>
  | { readonly kind: "gallery"; readonly images: readonly FigureView[] }
  | { readonly kind: "video" | "audio"; readonly embed: EmbedView }
  | { readonly kind: "live"; readonly entries: readonly LiveEntryView[]; readonly ended: Instant | undefined }
  | {
      readonly kind: "document";
      readonly path: UrlPath;
      readonly bytes: number;
      readonly pages: number | undefined;
    };

/** The other parts of a story's series: all earlier ones, the next one, and the page of all. */
export type SeriesView = {
  readonly series: Link;
  readonly part: number | undefined;
  /** In reading order. */
  readonly earlier: readonly Link[];
  readonly next: Link | undefined;
};

/** A heading of a body: `id` is its fragment. */
export type HeadingView = { readonly id: string; readonly title: string };

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
  /** Whole minutes that reading takes; 0 where it is not worth saying, as on a live page, which grows. */
  readonly readingMinutes: number;
  readonly tags: readonly TagView[];
  readonly image: FigureView | undefined;
  readonly form: FormView;
  readonly keyPoints: readonly string[];
  /** Oldest first; the last change of the story is the later of `updated` and the last of these. */
  readonly corrections: readonly Correction[];
  readonly series: SeriesView | undefined;
  /** Neighbours in the section. */
  readonly older: Link | undefined;
  readonly newer: Link | undefined;
  readonly related: readonly StoryView[];
  /** The picture that a shared link shows; the lead image where there is none. */
  readonly card: PictureView | undefined;
  /** `/s/<id>/`, short enough for a chat. */
  readonly shareAddress: UrlPath | undefined;
  /** The headings that a reader of a long article may jump to, in order; empty elsewhere. */
  readonly contents: readonly HeadingView[];
  readonly body: TrustedHtml;
  readonly source: SourceView | undefined;
  readonly structuredData: StructuredData;
};

/** An article's lite edition: its words alone, for slow and metered lines. Pictures and recordings are links in it. */
export type LiteView = Pick<
  ArticleView,
  | ("shell" | "trail" | "headline" | "standfirst" | "published" | "updated" | "authors" | "image" | "form")
  | ("keyPoints" | "corrections" | "body" | "source" | "shareAddress")
> & {
  readonly kind: "lite";
  /** Where the whole of it stands. */
  readonly article: UrlPath;
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
export type ListSubject = "section" | "tag" | "source" | "author" | "series" | "day";

export type ListView = {
  readonly kind: "list";
  readonly shell: Shell;
  readonly subject: ListSubject;
  /** The list's own feed in both formats, the same on all its pages; none for a day or a series. */
  readonly feeds: { readonly rss: UrlPath; readonly json: UrlPath } | undefined;
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

/** The way into everything ever published: every year's months. */
export type ArchiveView = {
  readonly kind: "archive";
  readonly shell: Shell;
  readonly trail: readonly Link[];
  /** Newest first, both; `month` is 1 to 12. */
  readonly years: readonly {
    readonly year: number;
    readonly months: readonly { readonly month: number; readonly path: UrlPath }[];
  }[];
};

/** A month as a calendar whose days lead to their articles. */
export type MonthView = {
  readonly kind: "month";
  readonly shell: Shell;
  readonly trail: readonly Link[];
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** Days that hold articles, in order; `day` is 1 to 31. */
  readonly days: readonly { readonly day: number; readonly path: UrlPath; readonly count: number }[];
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
};

/** A page of the newsroom's own: about, contact, privacy. */
export type OwnPageView = {
  readonly kind: "own-page";
  readonly shell: Shell;
  readonly trail: readonly Link[];
  readonly title: string;
  readonly body: TrustedHtml;
  readonly structuredData: StructuredData;
};

/** What the newsroom has corrected, newest first, a page at a time. */
export type CorrectionsView = {
  readonly kind: "corrections";
  readonly shell: Shell;
  readonly feeds: { readonly rss: UrlPath; readonly json: UrlPath };
  readonly trail: readonly Link[];
  readonly corrections: readonly { readonly article: Link; readonly date: Instant; readonly text: string }[];
  readonly pageNumber: number | undefined;
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
};

/** The search page: its script asks the index, the newest period first. */
export type SearchView = {
  readonly kind: "search";
  readonly shell: Shell;
  readonly trail: readonly Link[];
  /** Every section a search may be narrowed to, in the newsroom's order; `key` is the filter's value. */
  readonly sections: readonly { readonly key: string; readonly title: string }[];
  /** The way into everything ever published, for those who cannot search; undefined while it is empty. */
  readonly archive: UrlPath | undefined;
  /** The list of the index's parts: see `src/model/search-index.ts`. */
  readonly periods: UrlPath;
};

/** Where an article stood that was withdrawn or has expired; says so, and never what it was. */
export type GoneView = {
  readonly kind: "gone";
  readonly shell: Shell;
  /** When and why it was withdrawn; undefined when its time was over. */
  readonly withdrawn: Withdrawal | undefined;
};

/** The piece of a page that every other page fetches: what is breaking, and the newest headlines. */
export type LatestView = {
  readonly kind: "latest";
  readonly shell: Shell;
  readonly breaking: readonly { readonly story: Link; readonly until: Instant }[];
  readonly latest: readonly { readonly story: Link; readonly published: Instant }[];
};

/** A page about what the reader's device keeps: its script lists it. `offline` comes in the place of what cannot be had. */
export type OfflineView = DeviceView<"offline">;
export type SavedView = DeviceView<"saved">;
/** What the site says of itself as an app: https://www.w3.org/TR/appmanifest/ */
export type WebAppManifestView = DeviceView<"web-app-manifest">;

type DeviceView<Kind extends string> = {
  readonly kind: Kind;
  readonly shell: Shell;
  readonly trail: readonly Link[];
};

/** What became of a sign-up for the newsletter: `sent` waits for the link in the mail. */
export type NewsletterResult = "sent" | "confirmed" | "unsubscribed" | "wrong-address" | "expired" | "failed";

export type NewsletterResultView = {
  readonly kind: "newsletter-result";
  readonly shell: Shell;
  readonly trail: readonly Link[];
  readonly result: NewsletterResult;
};

export type NotFoundView = { readonly kind: "not-found"; readonly shell: Shell };

/** A former or short address that leads to `target`; `card` is what a chat shows of it. */
export type RedirectView = {
  readonly kind: "redirect";
  readonly shell: Shell;
  readonly target: Link;
  readonly card: PictureView | undefined;
};

/** A feed is XML or JSON that its own room wrote; it passes through the same plan and writer as any page. */
export type FeedView = { readonly kind: "feed"; readonly text: string };

/** A text file for machines that its own room wrote: a sitemap, robots.txt, llms.txt. */
export type DocumentView = { readonly kind: "document"; readonly text: string };

export type PageView =
  | ArticleView
  | LiteView
  | FrontView
  | ListView
  | ArchiveView
  | MonthView
  | OwnPageView
  | CorrectionsView
  | SearchView
  | GoneView
  | LatestView
  | NotFoundView
  | NewsletterResultView
  | OfflineView
  | SavedView
  | WebAppManifestView
  | RedirectView
  | FeedView
  | DocumentView;
