// Matches headings: the page has its h1 already, so a body's outline starts at h2 and goes down one level at a time.
import type { Token } from "markdown-it";
import { ENTRY } from "../live-marks.ts";

const FIRST = 2;
const DEEPEST = 6;

/**
 * Keeps the outline and not the numbers: a heading stands one level below the nearest earlier one that is above it, so
 * that no level is skipped (WCAG 1.3.1), whichever level an editor likes to start with. An entry of a live page has a
 * heading above it already and starts one level lower.
 */
export function headingLevels(tokens: Token[]): Token[] {
  const above: number[] = [];
  let tag = "";
  let first = FIRST;
  for (const token of tokens) {
    if (token.type === "heading_open") {
      const typed = Number(token.tag.slice(1));
      while ((above.at(-1) ?? 0) >= typed) above.pop();
      tag = `h${Math.min(above.length + first, DEEPEST)}`;
      above.push(typed);
      token.tag = tag;
    } else if (token.type === "heading_close") token.tag = tag;
    else if (token.type === ENTRY) {
      above.length = 0;
      first = FIRST + 1;
    }
  }
  return tokens;
}
