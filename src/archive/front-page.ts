import type { Archive, SectionArchive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { FrontPagePlan } from "../model/newsroom.ts";

/** The front page's stories; no story stands twice. */
export type FrontPage = {
  readonly lead: Article | undefined;
  readonly secondary: readonly Article[];
  readonly strips: readonly { readonly section: SectionArchive; readonly articles: readonly Article[] }[];
};

/** How many of the newest stories may take the lead because they have a picture. */
const leadCandidates = 5;
const storiesInStrip = 4;

/**
 * What the newsroom has planned first, and newest first where it has said nothing. A planned story that readers may not
 * see (a draft, a later date, withdrawn, deleted) is passed over. The lead: the plan's, else the newest pinned story,
 * else the newest with a picture among the newest five, else the newest. Beside it: the plan's stories, all of them,
 * then pinned ones and the newest up to the plan's number. Then a strip for each section of the plan or each top-level
 * section, with its newest that are not above; a sub-section's stories belong to the sections above it as well.
 */
export function frontPage(archive: Archive, plan: FrontPagePlan): FrontPage {
  const { articles: newest } = archive;
  const planned = plannedStories(newest, plan);
  const pinned = newest.filter((article) => article.pinned);
  const lead = planned(plan.lead) ?? pinned[0] ?? newestWithPicture(newest) ?? newest[0];
  const shown = new Set(lead === undefined ? [] : [lead]);
  const named = take(
    plan.secondary.flatMap((file) => planned(file) ?? []),
    plan.secondary.length,
    shown,
  );
  const held = take(pinned, plan.secondaryCount - named.length, shown);
  const fresh = take(newest, plan.secondaryCount - named.length - held.length, shown);
  return { lead, secondary: [...named, ...held, ...fresh], strips: strips(archive, plan, shown) };
}

/** Finds a published story by its file; one pass over the archive, however many are named. */
function plannedStories(articles: readonly Article[], { lead, secondary }: FrontPagePlan) {
  const wanted = new Set([lead, ...secondary]);
  const found = new Map(
    articles.filter(({ file }) => wanted.has(file.path)).map((article) => [article.file.path, article]),
  );
  return (file: string | undefined) => (file === undefined ? undefined : found.get(file));
}

function newestWithPicture(newest: readonly Article[]): Article | undefined {
  return newest.slice(0, leadCandidates).find(({ image }) => image !== undefined);
}

/** A section that the plan names twice has one strip; one that is unknown or has nothing left to show has none. */
function strips({ sections }: Archive, plan: FrontPagePlan, shown: Set<Article>): FrontPage["strips"] {
  const byKey = new Map(sections.map((section) => [section.key, section]));
  const topLevel = sections.filter(({ ancestors }) => ancestors.length === 0);
  const wanted = plan.strips ?? topLevel.map(({ key }) => ({ section: key, count: storiesInStrip }));
  const counts = new Map(wanted.toReversed().map(({ section, count }) => [section, count]));
  return [...new Set(wanted.map(({ section }) => section))].flatMap((key) => {
    const section = byKey.get(key);
    const articles = section === undefined ? [] : take(section.articles, counts.get(key) ?? 0, shown);
    return section === undefined || articles.length === 0 ? [] : [{ section, articles }];
  });
}

/** The first `count` that are not shown yet; stops there, so that a front page costs the same in any archive. */
function take(articles: readonly Article[], count: number, shown: Set<Article>): Article[] {
  const taken: Article[] = [];
  for (const article of articles) {
    if (taken.length >= count) break;
    if (shown.has(article)) continue;
    shown.add(article);
    taken.push(article);
  }
  return taken;
}
