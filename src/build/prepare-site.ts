import { type NextChange, nextChange } from "../archive/next-change.ts";
import type { StandIns } from "../content/choose-version.ts";
import { inOrder } from "../content/in-order.ts";
import type { ArticleFile } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Problem } from "../model/problem.ts";
import { articleMemory } from "./article-memory.ts";
import { buildAssets } from "./build-assets.ts";
import type { BuildTeam } from "./build-team.ts";
import { checkContent } from "./check-content.ts";
import { fileMemory } from "./file-memory.ts";
import type { Inputs } from "./inputs.ts";
import type { RightFile } from "./kept-versions.ts";
import type { KnownBundles } from "./known-bundles.ts";
import { lastGoodVersions } from "./last-good-versions.ts";
import { type Newsroom, newsroomOf } from "./newsroom.ts";
import { pictureBundles } from "./picture-bundles.ts";
import { planCopies } from "./plan-copies.ts";
import { planDigest } from "./plan-digest.ts";
import { planPages } from "./plan-pages.ts";
import type { Plan } from "./planned-page.ts";
import { type OnProgress, unheard } from "./progress.ts";
import { isWorthSharing } from "./read-share.ts";
import { type Redirection, redirectList } from "./redirect-list.ts";
import { relating } from "./relating.ts";
import { rightFiles } from "./right-files.ts";
import { searchBundles } from "./search-bundles.ts";
import { socialCards } from "./social-cards.ts";
import { vanishedProblems } from "./vanished-urls.ts";
import { workerBundle } from "./worker-bundle.ts";
import { type SharePages, sharedPages } from "./write-share.ts";

/** A site ready to be written, and what editors have to mend. */
export type PreparedSite = {
  readonly newsroom: Newsroom;
  readonly plan: Plan;
  /** Makes some of its pages ready to be written by several threads. */
  readonly share: SharePages;
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
  /** Keeps for the next build what this one read. Nothing can be rendered after it. */
  readonly remember: () => void;
};

/** `plan` is undefined when the content folder is so broken that no page can be made. */
export type Preparation = PreparedSite | { readonly plan: undefined; readonly problems: readonly Problem[] };

/** Reads, checks and plans: everything of a build but the writing. */
export async function prepareSite(
  inputs: Inputs,
  onProgress: OnProgress = unheard,
  team?: BuildTeam,
  known: KnownBundles = () => undefined,
): Promise<Preparation> {
  onProgress({ stage: "reading", done: 0, total: 0 });
  const look = inputs.look ?? inputs.session?.look(inputs.content, inputs.cache);
  const isShared = team !== undefined && isWorthSharing({ ...inputs, look }, team.worthSharing);
  if (isShared) await team.readAhead();
  // Others have saved shards.
  if (isShared) inputs.shards?.clear();
  team?.prepare();
  const memory = fileMemory({ ...inputs, code: inputs.drawingCode });
  const versionsOf = lastGoodVersions(inputs.content, inputs.lastGood);
  const articles = articleMemory({ ...inputs, look, code: inputs.indexingCode });
  const checked = await checkContent(inputs.content, memory, versionsOf, articles.open);
  if (checked.content === undefined) return { plan: undefined, problems: checked.problems };
  const { content, pictures } = checked;
  onProgress({ stage: "planning", done: 0, total: 0 });
  const chosen = relating(inputs);
  const bare = newsroomOf(content, checked, inputs, chosen.relatedOf);
  const assets = await buildAssets(inputs, bare.settings, pictures);
  const newsroom = { ...bare, assets: assets.assets };
  const problems = inOrder([...checked.problems, ...vanishedProblems(newsroom.recorded)]);
  const pages = planPages(newsroom, inputs.code);
  const plan: Plan = {
    pages,
    copies: planCopies(inputs, newsroom, assets.files, memory),
    bundles: [
      ...pictureBundles(newsroom, inputs.content, memory),
      ...socialCards(newsroom, inputs.drawingCode, known),
      ...searchBundles(newsroom, inputs.indexingCode, known),
      ...workerBundle(assets, pages, content.settings),
    ],
  };
  const share: SharePages = (places, output) =>
    sharedPages(output, places, {
      digest: planDigest(newsroom, pages),
      assets: newsroom.assets,
      related: chosen.rows(),
    });
  return {
    newsroom,
    plan,
    share,
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
    remember: () => {
      memory.save();
      articles.save();
      chosen.save();
    },
  };
}

/** What the failing file says may keep its last good version from readers. */
function shownStandIns(standIns: StandIns, { archive, ownPages }: Newsroom): string[] {
  if (standIns.size === 0) return [];
  const shown = new Set([...archive.articles, ...ownPages].map(({ file }) => file.path));
  return [...standIns.keys()].filter((path) => !/^(?:articles|pages)\//.test(path) || shown.has(path)).sort();
}

/** An article may have an error and stay, when only a former address of it was refused. */
function countLeftOut({ articles }: Content, problems: readonly Problem[]): number {
  const faulty = problems.filter(
    ({ path, severity }) => severity === "error" && path.startsWith("articles/"),
  );
  if (faulty.length === 0) return 0;
  const standing = new Set(articles.map(({ file }) => file.path));
  return new Set(faulty.map(({ path }) => path).filter((path) => !standing.has(path))).size;
}
