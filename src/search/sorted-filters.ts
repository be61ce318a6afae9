import { createHash } from "node:crypto";
import { arrayOf, itemsOf, textItem, textOf } from "./cbor.ts";
import { engineLanguage } from "./search-engine.ts";

/** One of Pagefind's files, unpacked and without its signature. */
export type OpenedFile = { readonly path: string; readonly plain: Uint8Array };

/** Place of the list of filters in `pf_meta`, from 0 (Pagefind 1.5, `index_metadata.rs`). */
const FILTERS = 3;

/**
 * Pagefind keeps filters and their values in hash maps and writes them in another order at every run. Here they stand
 * in the order of their characters, the files are named by the hash of that, and `meta` names them so.
 */
export function sortedFilters(files: readonly OpenedFile[]): {
  readonly meta: { readonly hash: string; readonly file: OpenedFile };
  readonly filters: readonly OpenedFile[];
} {
  const filters = files
    .filter(({ path }) => path.endsWith(".pf_filter"))
    .map(sortedFilter)
    .toSorted(byName);
  const meta = files.find(({ path }) => path.endsWith(".pf_meta"));
  if (meta === undefined) throw new Error("Pagefind gave no pf_meta");
  const list = arrayOf(filters.map(({ name, hash }) => arrayOf([textItem(name), textItem(hash)])));
  const plain = arrayOf(itemsOf(meta.plain).map((item, place) => (place === FILTERS ? list : item)));
  const hash = hashOf(plain);
  return {
    meta: { hash, file: { path: `pagefind.${hash}.pf_meta`, plain } },
    filters: filters.map(({ hash: name, plain: values }) => ({
      path: `filter/${name}.pf_filter`,
      plain: values,
    })),
  };
}

/** A filter is its name and its values, each with the numbers of the articles that have it. */
function sortedFilter({ plain }: OpenedFile) {
  const [name, values] = itemsOf(plain);
  if (name === undefined || values === undefined) throw new Error("Pagefind gave a filter without values");
  const sorted = itemsOf(values)
    .map((item) => ({ item, name: textOf(itemsOf(item)[0] ?? item) }))
    .toSorted(byName);
  const ordered = arrayOf([name, arrayOf(sorted.map(({ item }) => item))]);
  return { name: textOf(name), hash: hashOf(ordered), plain: ordered };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

/** As Pagefind names its files. */
function hashOf(plain: Uint8Array): string {
  return `${engineLanguage}_${createHash("sha256").update(plain).digest("hex").slice(0, 10)}`;
}
