import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { PageToWrite, PlannedPage } from "../build/planned-page.ts";

/** What a file of `templates/pages/` exports: Eleventy's form, and all that is needed to do without it. */
type PageTemplate = { readonly render: (given: { readonly planned: PageToWrite }) => string };

/**
 * Writes `pages` with the very templates that Eleventy would use, and without it: the same bytes in less time where
 * pages are many (decision 0009). Must run with the project as current folder, as Eleventy must. A file that holds the
 * same bytes already is left alone, its time too, and named in the answer.
 */
export async function writeDirectly(
  pages: readonly PageToWrite[],
  output: string,
  rendered: () => void,
): Promise<string[]> {
  const templates = new Map<string, PageTemplate>();
  for (const { kind } of pages) if (!templates.has(kind)) templates.set(kind, await templateOf(kind));
  const folders = new Map<string, "new" | "old">();
  const same: string[] = [];
  for (const planned of pages) {
    const file = join(output, planned.file);
    const folder = dirname(file);
    const made = folders.get(folder) ?? madeFolder(folder);
    folders.set(folder, made);
    rendered();
    const text: unknown = templates.get(planned.kind)?.render({ planned });
    // Eleventy refuses anything else, too: a Promise would be written as «[object Promise]».
    if (typeof text !== "string") throw new TypeError(`${planned.path}: the template gave no text`);
    if (made === "old" && holds(file, text)) same.push(planned.file);
    else writeFileSync(file, text);
  }
  return same;
}

/** Nothing can stand in a folder that did not exist: whoever fills an empty output need not look. */
function madeFolder(folder: string): "new" | "old" {
  return mkdirSync(folder, { recursive: true }) === undefined ? "old" : "new";
}

function holds(file: string, text: string): boolean {
  try {
    return readFileSync(file).equals(Buffer.from(text));
  } catch {
    return false;
  }
}

function templateOf(kind: PlannedPage["kind"]): Promise<PageTemplate> {
  return import(pathToFileURL(join(process.cwd(), "templates", "pages", `${kind}.11ty.ts`)).href);
}
