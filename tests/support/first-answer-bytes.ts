import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { queryWords } from "../../src/arabic/search-words.ts";
import { type SearchEngine, type SearchPeriods, searchRanking } from "../../src/model/search-index.ts";

/**
 * What a browser fetches to show the first ten results from one part of a site's index: list of parts, entry, meta,
 * chunks and ten results, in bytes. The engine, which stays in its cache, is not counted.
 */
export async function firstAnswerBytes(site: string, period: string, query: string): Promise<number> {
  const folder = join(site, "search");
  const list = readFileSync(join(folder, "periods.json"));
  const { engine }: SearchPeriods = JSON.parse(list.toString());
  const program: SearchEngine = await import(pathToFileURL(join(folder, engine, "pagefind.js")).href);
  const { fetch } = globalThis;
  let sum = list.length;
  globalThis.fetch = async (address) => {
    const bytes = readFileSync(fileURLToPath(`file://${new URL(String(address)).pathname}`));
    if (!String(address).includes("wasm")) sum += bytes.length;
    return new Response(bytes);
  };
  try {
    const basePath = `${pathToFileURL(join(folder, period)).href}/`;
    const part = program.createInstance({ basePath, baseUrl: "/", noWorker: true, ranking: searchRanking });
    const { results } = await part.search(queryWords(query).join(" "), { filters: {} });
    await Promise.all(results.slice(0, 10).map((hit) => hit.data()));
  } finally {
    globalThis.fetch = fetch;
  }
  return sum;
}
