import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArchive } from "../archive/build-archive.ts";
import { recentNews } from "../archive/recent-news.ts";
import { type SettledUrls, settleRecordedUrls } from "../archive/settle-recorded-urls.ts";
import type { RelatedOf } from "../archive/surroundings.ts";
import type { StandIns } from "../content/choose-version.ts";
import { readBody } from "../content/read-body.ts";
import type { Archive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { FrontPagePlan, OwnPage, Section } from "../model/newsroom.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import type { Assets, Link, PictureView } from "../model/views.ts";
import { sectionTrails } from "./section-trails.ts";
import { settingsForDisk } from "./settings-for-disk.ts";

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
  /** Whether the site is made to be opened from a disk. */
  readonly portable: boolean;
  /** Pictures that are used, by file relative to `content/media/`. */
  readonly pictures: ReadonlyMap<string, PictureView>;
  /** The logo's own file and the SHA-256 of its bytes, for those who draw with it. */
  readonly logoFile: { readonly from: string; readonly hash: string } | undefined;
  /** The Markdown of an article or of a page of the newsroom's own, read when its page is rendered. */
  readonly readBody: (page: Pick<Article, "file">) => string;
};

/** What was read of a content folder beside its facts. */
type Read = { readonly pictures: Newsroom["pictures"]; readonly standIns: StandIns };

type Circumstances = {
  readonly content: string;
  readonly now: number;
  readonly portable?: boolean | undefined;
};

/** All that pages are made from at one moment (`now`, milliseconds since 1970), but the assets. */
export function newsroomOf(
  asTyped: Content,
  { pictures, standIns }: Read,
  { content: folder, now, portable = false }: Circumstances,
  relatedOf?: RelatedOf,
): Omit<Newsroom, "assets"> {
  const content = portable ? { ...asTyped, settings: settingsForDisk(asTyped.settings) } : asTyped;
  const { settings, sections, ownPages, frontPage } = content;
  const archive = buildArchive(content, now, relatedOf);
  return {
    settings,
    sections,
    ownPages,
    frontPage,
    archive,
    trails: sectionTrails(settings.title, archive.sections),
    recentNews: recentNews(archive.articles, now),
    recorded: settleRecordedUrls(content, archive, now),
    portable,
    pictures,
    logoFile: logoFile(settings, pictures, folder),
    readBody: (page) => readBody(folder, page, standIns),
  };
}

function logoFile(
  { logo }: SiteSettings,
  pictures: Newsroom["pictures"],
  folder: string,
): Newsroom["logoFile"] {
  if (logo === undefined || !pictures.has(logo.file)) return undefined;
  const from = join(folder, "media", logo.file);
  return { from, hash: createHash("sha256").update(readFileSync(from)).digest("hex") };
}
