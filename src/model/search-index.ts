import type { UrlPath } from "./url-path.ts";

/** `/search/periods.json`: where the engine lies and which parts the index has, newest first. */
export type SearchPeriods = { readonly engine: string; readonly periods: readonly string[] };

/** What the file of one result holds. */
export type SearchResult = {
  readonly raw_url: UrlPath;
  /** The article's text; Pagefind hands it over with `<` and `>` as references in `raw_content`, unchanged here. */
  readonly content: string;
  readonly meta: {
    readonly title: string;
    /** ISO 8601 with the newsroom's offset. */
    readonly date: string;
    readonly section: string;
    /** Parted by line breaks, like the authors. */
    readonly tags: string;
    readonly authors: string;
    readonly source: string;
  };
};

/** An article that was found; `data` fetches its file. Higher scores are better, and alike in all parts. */
export type SearchHit = { readonly score: number; readonly data: () => Promise<SearchResult> };

/** Values of a filter as the index holds them: folded names, section keys. */
export type SearchFilters = Readonly<Partial<Record<"section" | "tag" | "source", string>>>;

/** One part of the index, ready to be asked. The query is made of keys (`queryWords`); null asks by filters alone. */
export type SearchPart = {
  readonly search: (
    words: string | null,
    options: { readonly filters: SearchFilters },
  ) => Promise<{ readonly results: readonly SearchHit[] }>;
};

/** What our pages and our command use of `pagefind.js` (1.5). */
export type SearchEngine = {
  readonly createInstance: (options: {
    /** The folder of a part, with its slash. */
    readonly basePath: string;
    readonly baseUrl: string;
    /** The worker would have to lie beside every part. */
    readonly noWorker: true;
    readonly ranking: typeof searchRanking;
  }) => SearchPart & { readonly init: () => Promise<void> };
};

/**
 * How results are weighed. A word counts five times in a headline and half in the names of tags and authors; a word that
 * only begins like the one asked for («تنسيق» for «تنس») counts little. Tried on `tests/search/queries.txt`.
 */
export const searchRanking = { termSimilarity: 3, metaWeights: { title: 5, names: 0.5 } } as const;
