import type { Article } from "./article.ts";
import type { Author, FrontPagePlan, OwnPage, RecordedUrl, RegisteredName, Section } from "./newsroom.ts";
import type { Problem } from "./problem.ts";
import type { SiteSettings } from "./site-settings.ts";

/** A content folder after the door: every fact in it is checked, every fault stands in `problems`. */
export type Content = {
  readonly settings: SiteSettings;
  /** In the order of `sections.yaml`, which is the order of the navigation. */
  readonly sections: readonly Section[];
  readonly tags: readonly RegisteredName[];
  readonly sources: readonly RegisteredName[];
  readonly series: readonly RegisteredName[];
  readonly authors: readonly Author[];
  readonly ownPages: readonly OwnPage[];
  readonly frontPage: FrontPagePlan;
  /** Every address that the newsroom has recorded as published. */
  readonly recordedUrls: readonly RecordedUrl[];
  /** Every right article, drafts and future ones included, by file path. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
};
