import type { Archive, SectionArchive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";

/** The front page's stories; no story stands twice. */
export type FrontPage = {
  readonly lead: Article | undefined;
  readonly secondary: readonly Article[];
  readonly strips: readonly { readonly section: SectionArchive; readonly articles: readonly Article[] }[];
};

/** How many of the newest stories may take the lead because they have a picture. */
const leadCandidates = 5;
const secondaryStories = 6;
const storiesInStrip = 4;

/**
 * Newest first: the lead is the newest story with a picture among the newest five (or simply the newest), the next six
 * stand beside it, and each top-level section shows its newest four that are not above.
 */
export function frontPage(archive: Archive): FrontPage {
  const newest = archive.articles;
  const lead = newest.slice(0, leadCandidates).find((article) => article.image !== undefined) ?? newest[0];
  const secondary = newest.filter((article) => article !== lead).slice(0, secondaryStories);
  const shown = new Set([lead, ...secondary]);
  const strips = archive.sections
    .filter((section) => section.ancestors.length === 0)
    .map((section) => ({ section, articles: newestNotShown(section.articles, shown) }))
    .filter(({ articles }) => articles.length > 0);
  return { lead, secondary, strips };
}

/** Stops after a strip's worth, so that a front page costs the same in an archive of any size. */
function newestNotShown(articles: readonly Article[], shown: Set<Article | undefined>): Article[] {
  const fresh: Article[] = [];
  for (const article of articles) {
    if (fresh.length === storiesInStrip) break;
    if (!shown.has(article)) fresh.push(article);
  }
  for (const article of fresh) shown.add(article);
  return fresh;
}
