import { articleParser } from "./article-parser.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** A heading that may open an entry of a live page; `line` is 1-based within the body. */
export type TopHeading = { readonly text: string; readonly line: number };

/**
 * The level-2 headings of a body that stand by themselves (not in a quotation or list), as plain words on one line, in
 * the order of the text. Levels are those that were typed.
 */
export function liveHeadings(markdown: string): readonly TopHeading[] {
  const tokens = articleParser.parse(withoutControls(markdown), {});
  return tokens.flatMap(({ type, tag, level, map }, index) => {
    if (type !== "heading_open" || tag !== "h2" || level !== 0) return [];
    const words = textOf(tokens[index + 1]?.children ?? null);
    return [{ text: words.replace(/\s+/g, " ").trim(), line: (map?.[0] ?? 0) + 1 }];
  });
}
