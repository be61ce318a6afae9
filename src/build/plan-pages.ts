import { createHash } from "node:crypto";
import type { UrlPath } from "../model/url-path.ts";
import type { PageView } from "../model/views.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePages } from "./pages/article-pages.ts";
import { feedPages } from "./pages/feed-pages.ts";
import { frontPageDraft } from "./pages/front-page-draft.ts";
import { authorPages, sectionPages, sourcePages, tagPages } from "./pages/list-pages.ts";
import { llmsPage, robotsPage } from "./pages/machine-pages.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
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
  planned((newsroom) => [notFoundPage(newsroom)]),
  planned(articlePages),
  planned(sectionPages),
  planned(tagPages),
  planned(sourcePages),
  planned(authorPages),
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
