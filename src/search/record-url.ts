import { createHash } from "node:crypto";
import type { SearchRecord } from "./search-record.ts";

/**
 * The address under which Pagefind knows a record while the index is made: the article's, and a hash of the words that
 * a result shows. It goes into the name of the result's file, so that a browser never shows an old copy of them.
 */
export function recordUrl({ path, shown }: SearchRecord): string {
  return `${path}#${createHash("sha256").update(JSON.stringify(shown)).digest("hex")}`;
}
