import { hash } from "node:crypto";
import type { UrlPath } from "../model/url-path.ts";
import type { PageView } from "../model/views.ts";
import { type InputKeys, inputKeys } from "./input-keys.ts";
import { numericKey } from "./key-mixer.ts";
import type { Newsroom } from "./newsroom.ts";
import { articlePages } from "./pages/article-pages.ts";
import { correctionsPages } from "./pages/corrections-pages.ts";
import { devicePages, endedDrafts } from "./pages/device-pages.ts";
import { feedPages } from "./pages/feed-pages.ts";
import { frontPageDraft } from "./pages/front-page-draft.ts";
import { gonePages } from "./pages/gone-pages.ts";
import { headersPage } from "./pages/headers-page.ts";
import { latestFragmentDraft } from "./pages/latest-fragment-draft.ts";
import { authorPages, sectionPages, seriesPages, sourcePages, tagPages } from "./pages/list-pages.ts";
import { litePages } from "./pages/lite-pages.ts";
import { llmsPage, robotsPage } from "./pages/machine-pages.ts";
import { newsSitemapPage } from "./pages/news-sitemap-page.ts";
import { newsletterPages } from "./pages/newsletter-pages.ts";
import { notFoundPage } from "./pages/not-found-page.ts";
import { ownPages } from "./pages/own-pages.ts";
import { archivePage, dayPages, monthPages } from "./pages/period-pages.ts";
import { redirectPages } from "./pages/redirect-pages.ts";
import { searchPages, searchPeriodsPages } from "./pages/search-pages.ts";
import { sitemapIndexPage, sitemapPages } from "./pages/sitemap-pages.ts";
import type { PageDraft, PlannedPage } from "./planned-page.ts";
import { type ShellMaker, sharedFacts, shellMaker } from "./shell.ts";

/** Every page of the site as it stands at one moment, each with the fingerprint of its declared inputs. Pure. */
export function planPages(newsroom: Newsroom, code: string): PlannedPage[] {
  const frame = sharedFrame(newsroom, code);
  return pageKinds.flatMap((draftsOf) => draftsOf(newsroom, frame));
}

/** The articles' own pages alone. */
export function planArticlePages(newsroom: Newsroom, code: string): PlannedPage[] {
  return planned(articlePages)(newsroom, sharedFrame(newsroom, code));
}

function sharedFrame(newsroom: Newsroom, code: string): SharedFrame {
  const shared = sharedFacts(newsroom);
  const fingerprint = digest(`${code}\0${JSON.stringify(shared)}`);
  return {
    fingerprint,
    keys: inputKeys(newsroom, fingerprint),
    shell: shellMaker(newsroom, shared),
  };
}

/** What all pages share: the fingerprint of it, the keys of what they are made from, and how it is put around one of them. */
type SharedFrame = {
  readonly fingerprint: string;
  readonly keys: InputKeys;
  readonly shell: ShellMaker;
};

type Planner = (newsroom: Newsroom, shared: SharedFrame) => PlannedPage[];

/** In this order pages are written: what a reader asks for first comes first. */
const pageKinds: readonly Planner[] = [
  planned((newsroom) => [frontPageDraft(newsroom)]),
  planned((newsroom) => [latestFragmentDraft(newsroom)]),
  planned((newsroom) => [notFoundPage(newsroom)]),
  planned(devicePages),
  planned(newsletterPages),
  planned(endedDrafts),
  planned(articlePages),
  planned(litePages),
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
  planned(gonePages),
  planned(sitemapPages),
  planned((newsroom) => [sitemapIndexPage(newsroom)]),
  planned((newsroom) => [newsSitemapPage(newsroom)]),
  planned((newsroom) => [robotsPage(newsroom)]),
  planned((newsroom) => [llmsPage(newsroom)]),
  planned(searchPages),
  planned(searchPeriodsPages),
  planned(headersPage),
];

function planned<Facts>(draftsOf: (newsroom: Newsroom) => PageDraft<Facts>[]): Planner {
  return (newsroom, shared) => draftsOf(newsroom).map((draft) => new PageOfDraft(draft, shared));
}

/**
 * Facts are gathered anew for the fingerprint and for the view: none wait in memory. A class,
 * since a page that is an object of functions takes five times the memory, and there may be a hundred thousand.
 */
class PageOfDraft<Facts> implements PlannedPage {
  readonly file: string;
  readonly #draft: PageDraft<Facts>;
  readonly #frame: SharedFrame;
  #key: number | undefined;
  #fingerprint: string | undefined;

  constructor(draft: PageDraft<Facts>, frame: SharedFrame) {
    this.file = fileOf(draft.path);
    this.#draft = draft;
    this.#frame = frame;
  }

  get kind(): PlannedPage["kind"] {
    return this.#draft.kind;
  }

  get path(): UrlPath {
    return this.#draft.path;
  }

  get shared(): string {
    return this.#frame.fingerprint;
  }

  key(): number {
    this.#key ??= keyOf(this.#draft, this.#frame.keys);
    return this.#key;
  }

  fingerprint(): string {
    const { kind, path } = this.#draft;
    this.#fingerprint ??= digest(JSON.stringify([this.#frame.fingerprint, kind, path, this.#draft.facts()]));
    return this.#fingerprint;
  }

  view(): PageView {
    return this.#draft.view(this.#draft.facts(), (frame) => this.#frame.shell(this.#draft.path, frame));
  }
}

/** The path need not be mixed: keys are compared file by file. */
function keyOf<Facts>(draft: PageDraft<Facts>, keys: InputKeys): number {
  if (draft.key === undefined) return 0;
  keys.begin();
  keys.text(draft.kind);
  draft.key(keys);
  return numericKey(keys.halves());
}

/** `/2025/10/idlib/` → `2025/10/idlib/index.html`. */
function fileOf(path: UrlPath): string {
  return path.endsWith("/") ? `${path.slice(1)}index.html` : path.slice(1);
}

/** 144 bits of SHA-256. */
function digest(text: string): string {
  return hash("sha256", text, "base64url").slice(0, 24);
}
