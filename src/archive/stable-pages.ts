/** One numbered page of a list: `number` 1 holds the oldest items. Items stand newest first. */
export type NumberedPage<Item> = { readonly number: number; readonly items: readonly Item[] };

/** A list cut so that adding a newest item changes its front and, once in N items, makes one new page. */
export type StablePages<Item> = {
  /** The newest N to 2N − 1 items, or all of them when there are fewer. */
  readonly front: readonly Item[];
  /** Oldest first; each holds exactly N items and never changes when newer ones arrive. */
  readonly numbered: readonly NumberedPage<Item>[];
};

/** Cuts a list that stands newest first into stable pages of `size` items. */
export function stablePages<Item>(newestFirst: readonly Item[], size: number): StablePages<Item> {
  const count = Math.max(0, Math.floor(newestFirst.length / size) - 1);
  const end = newestFirst.length;
  const numbered = Array.from({ length: count }, (_, index) => ({
    number: index + 1,
    items: newestFirst.slice(end - (index + 1) * size, end - index * size),
  }));
  return { front: newestFirst.slice(0, end - count * size), numbered };
}
