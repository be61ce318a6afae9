// Matches headings: the page has its h1 already, so a body's outline starts at h2 and goes down one level at a time.
import type { Token } from "markdown-it";

const FIRST = 2;
const DEEPEST = 6;

/**
 * Keeps the outline and not the numbers: a heading stands one level below the nearest earlier one that is above it, so
 * that no level is skipped (WCAG 1.3.1), whichever level an editor likes to start with.
 */
export function headingLevels(tokens: Token[]): Token[] {
  const above: number[] = [];
  let tag = "";
  for (const token of tokens) {
    if (token.type === "heading_open") {
      const typed = Number(token.tag.slice(1));
      while ((above.at(-1) ?? 0) >= typed) above.pop();
      tag = `h${Math.min(above.length + FIRST, DEEPEST)}`;
      above.push(typed);
      token.tag = tag;
    } else if (token.type === "heading_close") token.tag = tag;
  }
  return tokens;
}
