import type { SettledUrls } from "../archive/settle-recorded-urls.ts";
import type { Archive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { FrontPagePlan, OwnPage, Section } from "../model/newsroom.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { Assets, Link, PictureView } from "../model/views.ts";

/** All that the pages of one build are made from. */
export type Newsroom = {
  readonly settings: SiteSettings;
  /** In the newsroom's order. */
  readonly sections: readonly Section[];
  /** About, contact and the like, in the newsroom's order. */
  readonly ownPages: readonly OwnPage[];
  readonly frontPage: FrontPagePlan;
  readonly archive: Archive;
  /** By a section's key, the way to it and the section itself, outermost first: every story asks for one. */
  readonly trails: ReadonlyMap<string, readonly Link[]>;
  /** What the news sitemap holds at the build's moment, newest first. */
  readonly recentNews: readonly Article[];
  /** Recorded addresses at which nothing else stands. */
  readonly recorded: SettledUrls;
  readonly assets: Assets;
  /** Pictures that are used, by file relative to `content/media/`. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** The logo's own file and the SHA-256 of its bytes, for those who draw with it. */
  readonly logoFile: { readonly from: string; readonly hash: string } | undefined;
  /** The Markdown of an article or of a page of the newsroom's own, read when its page is rendered. */
  readonly readBody: (page: Pick<Article, "file">) => string;
};
