import type { PlannedPage } from "./planned-page.ts";

/**
 * Writes pages into a folder; Eleventy's part, handed in so that this room need not know it. `rendered` is called with
 * the number of pages that are under way or done.
 */
export type PageWriter = (
  pages: readonly PlannedPage[],
  output: string,
  rendered?: (count: number) => void,
) => Promise<void>;
