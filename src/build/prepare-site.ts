import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildArchive } from "../archive/build-archive.ts";
import { type NextChange, nextChange } from "../archive/next-change.ts";
import { recentNews } from "../archive/recent-news.ts";
import { settleRecordedUrls } from "../archive/settle-recorded-urls.ts";
import type { StandIns } from "../content/choose-version.ts";
import { inOrder } from "../content/in-order.ts";
import { readBody } from "../content/read-body.ts";
import type { ArticleFile } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import type { SiteSettings } from "../model/site-settings.ts";
import { articleMemory } from "./article-memory.ts";
import { type BuiltAssets, beginFont, buildAssets } from "./build-assets.ts";
import { checkContent } from "./check-content.ts";
import { fileMemory } from "./file-memory.ts";
import type { RightFile } from "./kept-versions.ts";
import { lastGoodVersions } from "./last-good-versions.ts";
import type { Newsroom } from "./newsroom.ts";
import { planCopies } from "./plan-copies.ts";
import { planPages } from "./plan-pages.ts";
import type { Plan } from "./planned-page.ts";
import { type OnProgress, unheard } from "./progress.ts";
import { type Redirection, redirectList } from "./redirect-list.ts";
import { refuseTwins } from "./refuse-twins.ts";
import { rightFiles } from "./right-files.ts";
import { searchBundles } from "./search-bundles.ts";
import { sectionTrails } from "./section-trails.ts";
import { socialCards } from "./social-cards.ts";
import { vanishedProblems } from "./vanished-urls.ts";

/** What a plan is made from. Folders are absolute paths. */
export type Inputs = {
  /** The folder that holds `templates/` and `public/`. */
  readonly project: string;
  readonly content: string;
  readonly cache: string;
  /** The folder of last good versions; without one, git is asked for them. */
  readonly lastGood?: string | undefined;
  /** Milliseconds since 1970: which articles exist. */
  readonly now: number;
  /** Hash of the code, taken when the process started. */
  readonly code: string;
  /** Hash of the code that draws pictures, taken then too. */
  readonly drawingCode: string;
  /** The same for what articles are read and the search index is made with. */
  readonly indexingCode: string;
};

/** A site ready to be written, and what editors have to mend. */
export type PreparedSite = {
  readonly plan: Plan;
  readonly problems: readonly Problem[];
  /** Articles that readers will see. */
  readonly published: number;
  /** Right articles that readers will not see yet: drafts and later dates. */
  readonly held: number;
  /** Articles that an error keeps from readers. */
  readonly leftOut: number;
  /** Files of the content folder that readers see in their last good version. */
  readonly standIns: readonly string[];
  /** Files that are right as they stand, of those that have last good versions. */
  readonly rightFiles: readonly RightFile[];
  /** Whether the newsroom has said where its newsletter form posts. */
  readonly hasNewsletter: boolean;
  /** When time alone will change the output. */
  readonly nextChange: NextChange;
  /** For hosts that redirect by themselves. */
  readonly redirects: readonly Redirection[];
  /** Every right article's file as it was read. */
  readonly articleFiles: readonly ArticleFile[];
};

/** `plan` is undefined when the content folder is so broken that no page can be made. */
export type Preparation = PreparedSite | { readonly plan: undefined; readonly problems: readonly Problem[] };

/** Reads, checks and plans: everything of a build but the writing. */
export async function prepareSite(inputs: Inputs, onProgress: OnProgress = unheard): Promise<Preparation> {
  onProgress({ stage: "reading", done: 0, total: 0 });
  beginFont(inputs);
  const memory = fileMemory(inputs);
  const versionsOf = lastGoodVersions(inputs.content, inputs.lastGood);
  const articles = articleMemory({ ...inputs, code: inputs.indexingCode });
  const checked = await checkContent(inputs.content, memory, versionsOf, articles.open);
  articles.save();
  if (checked.content === undefined) return { plan: undefined, problems: checked.problems };
  const { content, pictures } = checked;
  onProgress({ stage: "planning", done: 0, total: 0 });
  const assets = await buildAssets(inputs, content.settings, pictures);
  const newsroom = newsroomOf(content, pictures, assets, inputs, checked.standIns);
  const problems = inOrder([...checked.problems, ...vanishedProblems(newsroom.recorded)]);
  const plan: Plan = {
    pages: planPages(newsroom, inputs.code),
    copies: planCopies(inputs, newsroom, assets.files, memory),
    bundles: [...socialCards(newsroom, inputs.drawingCode), ...searchBundles(newsroom, inputs.indexingCode)],
  };
  refuseTwins(plan);
  memory.save();
  return {
    plan,
    problems,
    published: newsroom.archive.articles.length,
    held: content.articles.length - newsroom.archive.articles.length - newsroom.archive.ended.length,
    leftOut: countLeftOut(content, problems),
    standIns: shownStandIns(checked.standIns, newsroom),
    rightFiles: inputs.lastGood === undefined ? [] : rightFiles(inputs.content, checked),
    hasNewsletter: content.settings.newsletter.provider !== "none",
    nextChange: nextChange(content, newsroom.archive, inputs.now),
    redirects: redirectList(newsroom),
    articleFiles: content.articles.map(({ file }) => file).filter(({ path }) => !checked.standIns.has(path)),
  };
}

/** What the failing file says may keep its last good version from readers. */
function shownStandIns(standIns: StandIns, { archive, ownPages }: Newsroom): string[] {
  const shown = new Set([...archive.articles, ...ownPages].map(({ file }) => file.path));
  return [...standIns.keys()].filter((path) => !/^(?:articles|pages)\//.test(path) || shown.has(path)).sort();
}

/** An article may have an error and stay, when only a former address of it was refused. */
function countLeftOut({ articles }: Content, problems: readonly Problem[]): number {
  const standing = new Set(articles.map(({ file }) => file.path));
  const faulty = problems.filter(
    ({ path, severity }) => severity === "error" && path.startsWith("articles/"),
  );
  return new Set(faulty.map(({ path }) => path).filter((path) => !standing.has(path))).size;
}

/** All that pages are made from, at one moment. */
export function newsroomOf(
  content: Content,
  pictures: Newsroom["pictures"],
  { assets }: BuiltAssets,
  { content: folder, now }: Inputs,
  standIns: StandIns = new Map(),
): Newsroom {
  const { settings, sections, ownPages, frontPage } = content;
  const archive = buildArchive(content, now);
  return {
    settings,
    sections,
    ownPages,
    frontPage,
    archive,
    trails: sectionTrails(settings.title, archive.sections),
    recentNews: recentNews(archive.articles, now),
    recorded: settleRecordedUrls(content, archive, now),
    assets,
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
