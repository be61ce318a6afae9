import { PagefindError } from "./pagefind-error.ts";
import type { SearchFile } from "./search-file.ts";

/** The engine's files are named by it, so that a browser never runs one version over another's index. */
export const engineVersion = "1.5.2";

/** Words come to the index as keys of our own, so no stemmer of another language may touch them. */
export const engineLanguage = "unknown";

/** Where the engine lies below `search/`, with its slash. */
export const engineFolder = `engine/${engineVersion}/`;

/** The address of the program that {@link indexEntry} names, below the engine's folder. */
const program = `wasm.${engineLanguage}.pagefind`;

/** What every part of the index shares and no article changes: Pagefind's script and its program in WebAssembly. */
export async function searchEngine(): Promise<SearchFile[]> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex({ forceLanguage: engineLanguage });
  if (index === undefined) throw new PagefindError(errors);
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const wanted = ["pagefind.js", program];
  const found = files.filter(({ path }) => wanted.includes(path));
  if (found.length !== wanted.length) throw new PagefindError([`no ${wanted.join(", ")}`]);
  return found.map(({ path, content }) => ({ file: path, bytes: content }));
}

/**
 * `pagefind-entry.json` of a part whose `pf_meta` is named by `hash`. Pagefind looks for its program beside each index
 * as `wasm.<name>.pagefind`; this name leads from there to the one program that all parts share.
 */
export function indexEntry(hash: string, articles: number): Uint8Array {
  const wasm = `-/../../${engineFolder}wasm.${engineLanguage}`;
  const languages = { [engineLanguage]: { hash, wasm, page_count: articles } };
  return new TextEncoder().encode(
    `${JSON.stringify({ version: engineVersion, languages, include_characters: [] })}\n`,
  );
}
