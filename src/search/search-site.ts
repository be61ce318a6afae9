import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { holdsWords } from "../arabic/holds-words.ts";
import { queryWords } from "../arabic/search-words.ts";
import {
  type SearchEngine,
  type SearchHit,
  type SearchPart,
  type SearchPeriods,
  searchRanking,
} from "../model/search-index.ts";
import type { UrlPath } from "../model/url-path.ts";

/** The folder holds no search index, or one that cannot be read; `folder` is where it was looked for. */
export class NoSearchIndexError extends Error {
  override name = "NoSearchIndexError";
  readonly folder: string;

  constructor(folder: string, cause: unknown) {
    super(`${folder} holds no search index`, { cause });
    this.folder = folder;
  }
}

/** Asks for words; gives the addresses of the articles found, best first. */
export type AskSite = (query: string) => Promise<UrlPath[]>;

/**
 * Opens the index that a built site ships, with the engine that it ships, to ask every part of it as a browser would,
 * without a server. Throws {@link NoSearchIndexError}.
 */
export async function openSearch(site: string): Promise<AskSite> {
  const folder = join(site, "search");
  const { engine, periods } = periodsOf(folder);
  const program: SearchEngine = await import(pathToFileURL(join(folder, engine, "pagefind.js")).href);
  const parts: SearchPart[] = [];
  return (query) =>
    withFilesToFetch(async () => {
      const asked = queryWords(query);
      if (asked.length === 0) return [];
      const hits: SearchHit[] = [];
      for (const [place, period] of periods.entries()) {
        const part = parts[place] ?? openPart(program, join(folder, period));
        parts[place] = part;
        hits.push(...(await askPart(part, asked)));
      }
      const best = hits.toSorted((a, b) => b.score - a.score);
      return Promise.all(best.map(async (hit) => (await hit.data()).raw_url));
    });
}

function openPart({ createInstance }: SearchEngine, folder: string): SearchPart {
  const basePath = `${pathToFileURL(folder).href}/`;
  return createInstance({ basePath, baseUrl: "/", noWorker: true, ranking: searchRanking });
}

/** One part's answer. An index without the word answers with near ones: when its best is a guess, all are. */
async function askPart(part: SearchPart, asked: readonly string[]): Promise<readonly SearchHit[]> {
  const { results } = await part.search(asked.join(" "), { filters: {} });
  const best = await results[0]?.data();
  if (best === undefined) return [];
  const text = Object.values({ ...best.meta, text: best.content }).join(" ");
  return holdsWords(text, asked) ? results : [];
}

function periodsOf(folder: string): SearchPeriods {
  try {
    return JSON.parse(readFileSync(join(folder, "periods.json"), "utf8"));
  } catch (error) {
    throw new NoSearchIndexError(folder, error);
  }
}

/** Pagefind asks for its files by `fetch`, and Node's own refuses those of the disk. */
async function withFilesToFetch<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) => {
    const url = new URL(String(address));
    return new Response(readFileSync(fileURLToPath(`file://${url.pathname}`)));
  };
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
  }
}
