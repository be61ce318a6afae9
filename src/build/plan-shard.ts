import type { Plan } from "./planned-page.ts";

/** One of `of` equal parts of a site, from 1 on: so many machines can build a very large archive at once. */
export type Shard = { readonly number: number; readonly of: number };

/** Pages that stand beside each other read the same articles: so many of them stay together. */
const together = 100;

/**
 * The part of a plan that one machine writes. Every machine reads everything and plans the same, so the parts have no file
 * in common and together they are the plan. The few copies and bundles are dealt out one by one.
 */
export function planShard({ pages, copies, bundles }: Plan, { number, of }: Shard): Plan {
  const isMine = (turn: number) => turn % of === number - 1;
  return {
    pages: pages.filter((_, place) => isMine(Math.floor(place / together))),
    copies: copies.filter((_, place) => isMine(place)),
    bundles: bundles.filter((_, place) => isMine(place)),
  };
}
