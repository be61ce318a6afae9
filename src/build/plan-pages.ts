import { createHash } from "node:crypto";
import type { UrlPath } from "../model/url-path.ts";
import type { PageView } from "../model/views.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePages } from "./pages/article-pages.ts";
import { correctionsPages } from "./pages/corrections-pages.ts";
import { feedPages } from "./pages/feed-pages.ts";
import { frontPageDraft } from "./pages/front-page-draft.ts";
import { latestFragmentDraft } from "./pages/latest-fragment-draft.ts";
import { authorPages, sectionPages, seriesPages, sourcePages, tagPages } from "./pages/list-pages.ts";
import { llmsPage, robotsPage } from "./pages/machine-pages.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { ownPages } from "./pages/own-pages.ts";
import { archivePage, dayPages, monthPages } from "./pages/period-pages.ts";
import { redirectPages } from "./pages/redirect-pages.ts";
import { sitemapIndexPage, sitemapPages } from "./pages/sitemap-pages.ts";
import type { PageDraft, PlannedPage } from "./planned-page.ts";
import { sharedFacts, shellFor } from "./shell.ts";

/** Every page of the site as it stands at one moment, each with the fingerprint of its declared inputs. Pure. */
export function planPages(newsroom: Newsroom, code: string): PlannedPage[] {
  const shared = sha256(`${code}\0${JSON.stringify(sharedFacts(newsroom))}`);
  return pageKinds.flatMap((draftsOf) => draftsOf(newsroom, shared));
}

type Planner = (newsroom: Newsroom, shared: string) => PlannedPage[];

/** In this order pages are written: what a reader asks for first comes first. */
const pageKinds: readonly Planner[] = [
  planned((newsroom) => [frontPageDraft(newsroom)]),
  planned((newsroom) => [latestFragmentDraft(newsroom)]),
  planned((newsroom) => [notFoundPage(newsroom)]),
  planned(articlePages),
  planned(sectionPages),
  planned(tagPages),
  planned(sourcePages),
  planned(authorPages),
  planned(seriesPages),
  planned((newsroom) => [archivePage(newsroom)]),
  planned(monthPages),
  planned(dayPages),
  planned(correctionsPages),
  planned(ownPages),
  planned(feedPages),
  planned(redirectPages),
  planned(sitemapPages),
  planned((newsroom) => [sitemapIndexPage(newsroom)]),
  planned((newsroom) => [robotsPage(newsroom)]),
  planned((newsroom) => [llmsPage(newsroom)]),
];

function planned<Facts>(draftsOf: (newsroom: Newsroom) => PageDraft<Facts>[]): Planner {
  return (newsroom, shared) => draftsOf(newsroom).map((draft) => plannedPage(draft, newsroom, shared));
}

function plannedPage<Facts>(draft: PageDraft<Facts>, newsroom: Newsroom, shared: string): PlannedPage {
  const { kind, path } = draft;
  return {
    kind,
    path,
    file: fileOf(path),
    fingerprint: sha256(JSON.stringify([shared, kind, path, draft.facts()])),
    view: () => viewOf(draft, newsroom),
  };
}

function viewOf<Facts>(draft: PageDraft<Facts>, newsroom: Newsroom): PageView {
  return draft.view(draft.facts(), (frame) => shellFor(draft.path, frame, newsroom));
}

/** `/2025/10/idlib/` → `2025/10/idlib/index.html`. */
function fileOf(path: UrlPath): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
