import type { UrlPath } from "../model/url-path.ts";
import { addresses } from "./addresses.ts";
import type { StablePages } from "./stable-pages.ts";

/** A page of a list with its address and neighbours; `number` is undefined on the list's front. */
export type PlacedPage<Item> = {
  readonly path: UrlPath;
  readonly items: readonly Item[];
  readonly number: number | undefined;
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
};

/**
 * A list's front and its numbered pages, oldest first after it. The front alone knows the newest number: a numbered page
 * links its two neighbours only, so that it changes at most once, when the next one is made.
 */
export function placedPages<Item>(list: UrlPath, { front, numbered }: StablePages<Item>): PlacedPage<Item>[] {
  const newest = numbered.length;
  const pathOf = (number: number) => (number < 1 ? undefined : addresses.numbered(list, number));
  return [
    { path: list, items: front, number: undefined, newer: undefined, older: pathOf(newest) },
    ...numbered.map(({ number, items }) => ({
      path: addresses.numbered(list, number),
      items,
      number,
      newer: number === newest ? list : pathOf(number + 1),
      older: pathOf(number - 1),
    })),
  ];
}
