import { gunzipSync, gzipSync } from "node:zlib";
import { recordUrl } from "./record-url.ts";
import { indexEntry } from "./search-engine.ts";
import type { SearchFile } from "./search-file.ts";
import type { SearchRecord } from "./search-record.ts";
import { sortedFilters } from "./sorted-filters.ts";

/** A file as Pagefind gives it. */
type IndexFile = { readonly path: string; readonly content: Uint8Array };

/**
 * Pagefind's files as they are shipped: without the engine, which all parts share; with the newsroom's own words in the
 * results instead of the keys that were looked up; and with its filters in order, which it writes in another order
 * each time.
 */
export function shippedFiles(files: readonly IndexFile[], records: readonly SearchRecord[]): SearchFile[] {
  const opened = files
    .filter(({ path }) => INDEX_FILE.test(path))
    .map(({ path, content }) => ({ path, plain: opening(content) }));
  const { meta, filters } = sortedFilters(opened);
  const byUrl = new Map(records.map((record) => [recordUrl(record), record]));
  const kept = opened.filter(({ path }) => /^(?:fragment|index)\//.test(path));
  return [
    { file: "pagefind-entry.json", bytes: indexEntry(meta.hash, records.length) },
    ...[meta.file, ...filters].map(({ path, plain }) => ({ file: path, bytes: closing(plain) })),
    ...kept.map(({ path, plain }) => ({
      file: path,
      bytes: closing(path.startsWith("fragment/") ? withShownWords(plain, byUrl) : plain),
    })),
  ];
}

const INDEX_FILE = /\.pf_(?:meta|index|filter|fragment)$/;

/** What stands before the data of each of Pagefind's files. */
const SIGNATURE = new TextEncoder().encode("pagefind_dcd");

function opening(content: Uint8Array): Uint8Array {
  return gunzipSync(content).subarray(SIGNATURE.length);
}

/** The tenth byte of a gzip file names the system that made it (RFC 1952, 2.3.1); 255 is "unknown", on every system. */
function closing(plain: Uint8Array): Uint8Array {
  const bytes = gzipSync(Buffer.concat([SIGNATURE, plain]), { level: 9 });
  bytes[9] = 255;
  return bytes;
}

/** A result: Pagefind's record with its address as it is, and with the words to show instead of the keys. */
function withShownWords(plain: Uint8Array, records: ReadonlyMap<string, SearchRecord>): Uint8Array {
  const { url }: { url: string } = JSON.parse(new TextDecoder().decode(plain));
  const record = records.get(url);
  if (record === undefined) throw new Error(`the index holds ${url}, which nobody added`);
  const { text, meta } = record.shown;
  return new TextEncoder().encode(
    JSON.stringify({ url: record.path, content: text, word_count: 0, filters: {}, meta, anchors: [] }),
  );
}
