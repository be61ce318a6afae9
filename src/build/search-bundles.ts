import { createHash } from "node:crypto";
import { addresses } from "../archive/addresses.ts";
import { buildSearchIndex } from "../search/build-search-index.ts";
import { cutSearchPeriods, type SearchPeriod } from "../search/cut-search-periods.ts";
import { engineFolder, engineVersion, searchEngine } from "../search/search-engine.ts";
import type { SearchFile } from "../search/search-file.ts";
import { searchRecord } from "../search/search-record.ts";
import { type InputKeys, inputKeys } from "./input-keys.ts";
import { numericKey } from "./key-mixer.ts";
import type { KnownBundles } from "./known-bundles.ts";
import type { Newsroom } from "./newsroom.ts";
import type { MadeFile, PlannedBundle } from "./planned-page.ts";
import { searchFacts, searchText } from "./search-facts.ts";

/**
 * The search index: one bundle a period, and one for the engine, which changes with its version alone. Only what may
 * be read now is in it. Bodies are read when a bundle is made; their files' hashes stand for them until then.
 */
export function searchBundles(newsroom: Newsroom, code: string, known: KnownBundles): PlannedBundle[] {
  if (!newsroom.settings.features.search) return [];
  const periods = cutSearchPeriods(newsroom.archive.articles);
  const keys = inputKeys(newsroom, `${code} ${engineVersion}`);
  return [
    engineBundle(code),
    ...periods.map((period) => {
      const key = periodKey(period, keys);
      const fingerprint = known(key)?.fingerprint ?? periodFingerprint(period, newsroom, code);
      return periodBundle(period, newsroom, { key, fingerprint });
    }),
  ];
}

function periodKey({ name, articles }: SearchPeriod, keys: InputKeys): number {
  keys.begin();
  keys.text(`search ${name}`);
  keys.articles(articles);
  for (const article of articles) keys.topics(article);
  return numericKey(keys.halves());
}

function periodFingerprint({ articles }: SearchPeriod, newsroom: Newsroom, code: string): string {
  const hash = createHash("sha256").update(`${code}\0${engineVersion}`);
  for (const article of articles)
    hash.update(`\0${article.file.hash}\0${JSON.stringify(searchFacts(article, newsroom))}`);
  return hash.digest("hex");
}

/** `/search/` without the slash before it: bundles lie in the output folder. */
const folder = addresses.search.slice(1);

function engineBundle(code: string): PlannedBundle {
  const place = folder + engineFolder;
  return {
    place,
    fingerprint: `pagefind ${engineVersion} ${code}`,
    make: async () => placed(place, await searchEngine()),
  };
}

function periodBundle(
  { name, articles }: SearchPeriod,
  newsroom: Newsroom,
  marks: { readonly key: number; readonly fingerprint: string },
): PlannedBundle {
  const place = `${folder}${name}/`;
  return {
    place,
    ...marks,
    keep: true,
    make: async () => {
      const records = articles.map((article) =>
        searchRecord({ ...searchFacts(article, newsroom), text: searchText(article, newsroom) }),
      );
      return placed(place, await buildSearchIndex(records));
    },
  };
}

function placed(place: string, files: readonly SearchFile[]): MadeFile[] {
  return files.map(({ file, bytes }) => ({ file: place + file, bytes }));
}
