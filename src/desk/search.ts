import { NoSearchIndexError, openSearch } from "../search/search-site.ts";
import { type CommandOptions, WrongUsageError } from "./command-options.ts";
import type { CommandResult } from "./command-result.ts";
import { reportWords } from "./report-words.ts";

/** `npm run search`: the addresses that the index of a built site finds, best first, one a line or as a JSON list. */
export async function search({ site, query, format, language }: CommandOptions): Promise<CommandResult> {
  const words = reportWords[language];
  if (query === "") throw new WrongUsageError(words.noQuery);
  try {
    const ask = await openSearch(site);
    const found = await ask(query);
    if (format === "json") return { status: 0, output: [JSON.stringify(found, null, 2)], errors: [] };
    return { status: 0, output: found, errors: [words.found(found.length)] };
  } catch (error) {
    if (error instanceof NoSearchIndexError)
      return { status: 2, output: [], errors: [words.noSearchIndex(error.folder)] };
    throw error;
  }
}
