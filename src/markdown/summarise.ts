import { cutAtWord } from "../arabic/cut-at-word.ts";
import { arabicQuotes } from "./arabic-quotes.ts";
import { articleParser } from "./article-parser.ts";
import { directionOf } from "./bidi/direction-of.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** From the first visible sign to the first empty line: a line of non-breaking spaces is as empty as any. */
const OPENING_BLOCK = /^(?:[^\S\n]|\u200E|\u200F|\n)*(?<block>[^\n]*(?:\n(?![^\S\n]*\n)[^\n]*)*)/;

/** Signs that can be Markdown anywhere, and what makes a line a list, a heading's underline or code. */
const MARKDOWN = /[\\`*_[\]<>&#~|^]|(?:^|\n)(?: {4}|\t| {0,3}(?:[-+=]|\d{1,9}[.)]))/;

/**
 * The first paragraph of a body as plain text, with «» as in the body, cut at a word to at most `maxLength` UTF-16 units.
 * Falls back to the first line of any other kind (a list, a heading, a table); empty only when the body holds no words.
 * Most bodies open with a plain paragraph, and then nothing is parsed: an archive of 100,000 needs a second for this.
 */
export function firstParagraph(source: string, maxLength: number): string {
  const opening = OPENING_BLOCK.exec(source)?.groups?.["block"] ?? "";
  const words = MARKDOWN.test(opening) ? parsedOpening(withoutControls(source)) : opening;
  const text = withoutControls(words).replace(/\s+/g, " ").trim();
  return cutAtWord(directionOf(text) === "ltr" ? text : arabicQuotes(text), maxLength);
}

/** Reads the whole body, because what a link or footnote refers to may stand at its end. */
function parsedOpening(body: string): string {
  let other = "";
  const tokens = articleParser.parse(body, {});
  for (const [index, token] of tokens.entries()) {
    const text = token.type === "inline" ? textOf(token.children) : "";
    if (text.trim() === "") continue;
    const block = tokens[index - 1];
    if (block?.type === "paragraph_open" && block.level === 0) return text;
    other ||= text;
  }
  return other;
}
