import type { PageToWrite, PlannedPage } from "../build/planned-page.ts";
import { writeDirectly } from "./write-directly.ts";

/**
 * Pages in one run of Eleventy. A fresh Eleventy for every chunk gives its memory back: at 20,000 pages that saved a
 * quarter to a half of it and cost no time.
 */
const chunkSize = 2000;

/** Kinds of which a large archive has many pages: Eleventy's own work on each would be a fifth of the build. */
const many: ReadonlySet<PlannedPage["kind"]> = new Set([
  "article",
  "lite",
  "list",
  "feed",
  "document",
  "redirect",
]);

/** Such a page needs no Eleventy, so that any thread can write it. */
export function isWrittenDirectly({ kind }: PlannedPage): boolean {
  return many.has(kind);
}

/**
 * Writes `pages` into the folder `output`: Eleventy does, but for kinds of which there are many. Must run with the project as
 * current folder, because templates are found from there. Tells which of the many stood there already with the same bytes.
 * Throws what a template threw, with the page's address in front.
 */
export async function writePages(
  pages: readonly PlannedPage[],
  output: string,
  rendered: (count: number) => void = () => undefined,
): Promise<readonly string[]> {
  let count = 0;
  const next = () => {
    count += 1;
    rendered(count);
  };
  const direct = pages.filter(isWrittenDirectly).map(namingItself);
  const others = pages.filter((page) => !isWrittenDirectly(page));
  const counted = (page: PlannedPage): PageToWrite =>
    viewedBy(page, () => {
      next();
      return page.view();
    });
  const same = direct.length > 0 ? await writeDirectly(direct, output, next) : [];
  for (let start = 0; start < others.length; start += chunkSize)
    await writeChunk(others.slice(start, start + chunkSize).map(counted), output);
  return same;
}

async function writeChunk(pages: readonly PageToWrite[], output: string): Promise<void> {
  // Loaded only when a page is written: it takes a seventh of a second, and a build without news needs none of it.
  const { default: Eleventy } = await import("@11ty/eleventy");
  const eleventy = new Eleventy("templates/pages", output, {
    configPath: ".eleventy.ts",
    quietMode: true,
    config: (config) => config.addGlobalData("pagesToWrite", byKind(pages)),
  });
  eleventy.disableLogger();
  await eleventy.write();
}

/** Every kind has its list, an empty one too: Eleventy refuses pagination over what is not there. */
function byKind(pages: readonly PageToWrite[]): Record<PlannedPage["kind"], PageToWrite[]> {
  const lists = {
    article: [],
    lite: [],
    front: [],
    list: [],
    archive: [],
    month: [],
    "own-page": [],
    corrections: [],
    search: [],
    gone: [],
    latest: [],
    "not-found": [],
    "newsletter-result": [],
    offline: [],
    saved: [],
    "web-app-manifest": [],
    redirect: [],
    feed: [],
    document: [],
  };
  return { ...lists, ...Object.groupBy(pages.map(namingItself), ({ kind }) => kind) };
}

/** Eleventy names the template that failed; who mends it needs the page. */
function namingItself(page: PageToWrite): PageToWrite {
  return viewedBy(page, () => {
    try {
      return page.view();
    } catch (cause) {
      throw new Error(`${page.path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  });
}

function viewedBy({ kind, path, file }: PageToWrite, view: PageToWrite["view"]): PageToWrite {
  return { kind, path, file, view };
}
