import { foldForComparison } from "../../../src/arabic/fold-without-memory.ts";
import { holdsWords } from "../../../src/arabic/holds-words.ts";
import { queryWords } from "../../../src/arabic/search-words.ts";
import {
  type SearchEngine,
  type SearchFilters,
  type SearchHit,
  type SearchPart,
  type SearchPeriods,
  searchRanking,
} from "../../../src/model/search-index.ts";
import type { Question } from "./question.ts";

/** The index as the page asks it. */
export type Index = {
  /** Years that hold articles, newest first. */
  readonly years: readonly string[];
  /** The answer of one part after the other, newest first; each is fetched when it is asked for. */
  readonly answers: (question: Question) => AsyncGenerator<PartialAnswer>;
};

/** What one part of the index found, best first, and whether older parts are left. */
export type PartialAnswer = { readonly hits: readonly SearchHit[]; readonly more: boolean };

/** Opens the index that `list` (the address of `periods.json`) describes; fetches the engine. Throws without either. */
export async function openIndex(list: string): Promise<Index> {
  const base = new URL(list, location.href);
  const { engine, periods }: SearchPeriods = await (await fetch(base.href)).json();
  const program: SearchEngine = await import(new URL(`${engine}pagefind.js`, base).href);
  const parts = new Map<string, Promise<SearchPart>>();
  const partOf = (period: string) => {
    const part =
      parts.get(period) || openPart(program, new URL(`${period}/`, base).pathname, [...parts.values()]);
    parts.set(period, part);
    return part;
  };
  return {
    years: [...new Set(periods.map((period) => period.slice(0, 4)))],
    answers: (question) => answersOf(question, periods, partOf),
  };
}

/** All parts share one program, which the first loads: they are opened one after the other. */
async function openPart(
  { createInstance }: SearchEngine,
  basePath: string,
  earlier: readonly Promise<SearchPart>[],
): Promise<SearchPart> {
  await Promise.all(earlier);
  const part = createInstance({ basePath, baseUrl: "/", noWorker: true, ranking: searchRanking });
  // An empty question is answered once everything is loaded.
  await part.search("", { filters: {} });
  return part;
}

async function* answersOf(
  question: Question,
  periods: readonly string[],
  partOf: (period: string) => Promise<SearchPart>,
): AsyncGenerator<PartialAnswer> {
  const asked = queryWords(question.q);
  const wanted = periods.filter((period) => period.startsWith(question.year));
  for (const [place, period] of wanted.entries()) {
    const part = await partOf(period);
    const { results } = await part.search(asked.join(" ") || null, { filters: filtersOf(question) });
    yield { hits: await withoutGuesses(results, asked), more: place < wanted.length - 1 };
  }
}

/** An index without the word answers with near ones: when its best is a guess, all are. */
async function withoutGuesses(
  hits: readonly SearchHit[],
  asked: readonly string[],
): Promise<readonly SearchHit[]> {
  const best = await hits[0]?.data();
  return best && holdsWords(Object.values({ ...best.meta, text: best.content }).join(" "), asked) ? hits : [];
}

function filtersOf({ section, tag, source }: Question): SearchFilters {
  return {
    ...(section && { section }),
    ...(tag && { tag: foldForComparison(tag) }),
    ...(source && { source: foldForComparison(source) }),
  };
}
