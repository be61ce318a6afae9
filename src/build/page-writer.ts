import type { PlannedPage } from "./planned-page.ts";

/**
 * Writes pages into a folder; Eleventy's part, handed in so that this room need not know it. `rendered` is called with
 * the number of pages that are under way or done. Tells which files stood there already with the same bytes and were
 * left alone; where the writer cannot know, it may leave them out.
 */
export type PageWriter = (
  pages: readonly PlannedPage[],
  output: string,
  rendered?: (count: number) => void,
) => Promise<readonly string[]>;
