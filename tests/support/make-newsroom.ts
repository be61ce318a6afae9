import { buildArchive } from "../../src/archive/build-archive.ts";
import type { Newsroom } from "../../src/build/newsroom.ts";
import { planPages } from "../../src/build/plan-pages.ts";
import type { PlannedPage } from "../../src/build/planned-page.ts";
import { sectionTrails } from "../../src/build/section-trails.ts";
import type { Content } from "../../src/model/content.ts";
import type { PageView } from "../../src/model/views.ts";
import { noAssets } from "./fixture-views.ts";
import { makeContent } from "./make-content.ts";

/** A newsroom whose bodies are one sentence, long after everything in it was published. */
export function makeNewsroom(otherwise: Partial<Content> = {}): Newsroom {
  const content = makeContent(otherwise);
  const { settings, sections, ownPages, frontPage } = content;
  const archive = buildArchive(content, Date.UTC(2030, 0, 1));
  return {
    settings,
    sections,
    ownPages,
    frontPage,
    archive,
    trails: sectionTrails(settings.title, archive.sections),
    recentNews: [],
    recorded: { moved: [], gone: [], vanished: [] },
    assets: noAssets,
    portable: false,
    pictures: new Map(),
    logoFile: undefined,
    readBody: ({ file }) => `متن ${file.path}.`,
  };
}

/** Every page of a newsroom by its address. */
export function pagesOf(otherwise: Partial<Content> = {}): Map<string, PlannedPage> {
  return new Map(planPages(makeNewsroom(otherwise), "code").map((page) => [page.path, page]));
}

/** What the page of that kind at an address shows. Throws when it is not there. */
export function viewAt<Kind extends PageView["kind"]>(
  pages: ReadonlyMap<string, PlannedPage>,
  kind: Kind,
  path: string,
): Extract<PageView, { kind: Kind }> {
  const view = pages.get(path)?.view();
  if (view === undefined || !isOfKind(view, kind)) throw new Error(`no ${kind} at ${path}`);
  return view;
}

function isOfKind<Kind extends PageView["kind"]>(
  view: PageView,
  kind: Kind,
): view is Extract<PageView, { kind: Kind }> {
  return view.kind === kind;
}

/** Addresses of pages that stood in `before` and whose inputs are others in `after`. */
export function changedPages(
  before: ReadonlyMap<string, PlannedPage>,
  after: ReadonlyMap<string, PlannedPage>,
): string[] {
  return [...before.values()]
    .filter((page) => after.get(page.path)?.fingerprint() !== page.fingerprint())
    .map(({ path }) => path)
    .sort();
}
