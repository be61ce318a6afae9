import type { Token } from "markdown-it";
import { emptyTag } from "./make-token.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** Whether the words of a level-2 heading begin an entry: whoever knows times says so. */
export type IsEntryHeading = (words: string) => boolean;

/** The token that stands where an entry begins, in place of its heading, whose words are its `content`. */
export const ENTRY = "live_entry";

/**
 * Puts marks in place of the headings that begin entries: the page prints an entry's time and headline itself, from
 * facts. Headings inside a quotation or a list belong to what somebody said and begin nothing.
 */
export function withEntryMarks(tokens: readonly Token[], isEntryHeading: IsEntryHeading): Token[] {
  const marked: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const words = wordsOfEntry(token, tokens[index + 1]);
    if (words === undefined || !isEntryHeading(words)) marked.push(token);
    else {
      const mark = emptyTag(ENTRY, {});
      mark.content = words;
      marked.push(mark);
      index += 2;
    }
  }
  return marked;
}

/** The words of a heading that could begin an entry, on one line, as `liveHeadings` gives them to the door. */
function wordsOfEntry(heading: Token, line: Token | undefined): string | undefined {
  if (heading.type !== "heading_open" || heading.tag !== "h2" || heading.level !== 0) return undefined;
  return withoutControls(textOf(line?.children ?? null))
    .replace(/\s+/g, " ")
    .trim();
}
