import { DAY } from "../../src/arabic/spans.ts";

/**
 * Marks a story that is worth an age line, so that the stylesheet gives the line its room before the first paint and
 * nothing moves when `say-story-age.ts` has written it. Pages without a moment to count from are never marked.
 */
export function markAge(): void {
  const { dataset } = document.documentElement;
  const age = Date.now() - Date.parse(dataset["since"] || "");
  if (age < DAY) dataset["age"] = "new";
  if (age > OLD_STORY_AGE) dataset["age"] = "old";
}
