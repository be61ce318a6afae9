const DAY = 864e5;
/** The mean of the Gregorian calendar: whether a story is old does not hang on a day. */
const MONTH = 30.436875 * DAY;

/**
 * Marks a story that is worth an age line, so that the stylesheet gives the line its room before the first paint and
 * nothing moves when `modules/story-age.ts` has written it. Pages without a moment to count from are never marked.
 */
export function markAge(): void {
  const root = document.documentElement;
  const age = Date.now() - Date.parse(root.dataset["since"] || "");
  if (age < DAY) root.className = "story-age new-story";
  if (age > OLD_STORY_MONTHS * MONTH) root.className = "story-age old-story";
}
