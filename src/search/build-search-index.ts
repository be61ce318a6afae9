import type { IndexFile, PagefindIndex } from "pagefind";
import { PagefindError } from "./pagefind-error.ts";
import { recordUrl } from "./record-url.ts";
import { engineLanguage } from "./search-engine.ts";
import type { SearchFile } from "./search-file.ts";
import type { SearchRecord } from "./search-record.ts";
import { shippedFiles } from "./shipped-files.ts";

/**
 * The index of some articles, as files of one folder. Records are added in the order of their addresses, which decides
 * their numbers in the index: the same records always give the same bytes. Throws {@link PagefindError}.
 */
export async function buildSearchIndex(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: engineLanguage });
  if (index === undefined) throw new PagefindError(errors);
  const ordered = records.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const record of ordered) await add(index, record);
  const files = await filesOf(index);
  return shippedFiles(files, ordered);
}

async function add(index: PagefindIndex, record: SearchRecord): Promise<void> {
  const { path, words, filters } = record;
  const { errors } = await index.addCustomRecord({
    url: recordUrl(record),
    content: words.text,
    language: engineLanguage,
    meta: { title: words.headline, names: words.names },
    filters: filledFilters(filters),
  });
  if (errors.length > 0) throw new PagefindError(errors.map((error) => `${path}: ${error}`));
}

function filledFilters(filters: SearchRecord["filters"]): Record<string, string[]> {
  const filled = Object.entries(filters).filter(([, values]) => values.length > 0);
  return Object.fromEntries(filled.map(([name, values]) => [name, [...values]]));
}

async function filesOf(index: PagefindIndex): Promise<readonly IndexFile[]> {
  const { files, errors } = await index.getFiles();
  await index.deleteIndex();
  if (errors.length > 0) throw new PagefindError(errors);
  return files;
}
