import type { Page } from "playwright-core";

/**
 * The text that a reader of the page has before them, line by line: what the browser lays out, and the text alternative
 * where a picture stands. White space of every kind is one space, empty lines are dropped.
 */
export async function visibleLines(page: Page, within = "body"): Promise<string[]> {
  const text = await page.locator(within).evaluate((element) => {
    for (const picture of element.querySelectorAll("img")) picture.replaceWith(picture.alt);
    return (element as HTMLElement).innerText;
  });
  return linesOf(text);
}

/** A text as such lines. Straight quotation marks, «» and ‹› count as the same: Nashra prints the latter for the first. */
export function linesOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) =>
      line
        .replace(/[«»‹›]/g, '"')
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((line) => line !== "");
}

/** The first of `wanted` that does not stand in `lines` after the one before it; undefined when all stand in order. */
export function firstOutOfOrder(wanted: readonly string[], lines: readonly string[]): string | undefined {
  let from = 0;
  for (const line of wanted) {
    const at = lines.indexOf(line, from);
    if (at < 0) return line;
    from = at + 1;
  }
  return undefined;
}
