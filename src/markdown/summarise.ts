import { directionOf } from "../arabic/bidi/direction-of.ts";
import { cutAtWord } from "../arabic/cut-at-word.ts";
import { arabicQuotes } from "./arabic-quotes.ts";
import { articleParser } from "./article-parser.ts";
import { BLANK_SIGNS, isBlank } from "./is-blank.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** From the first visible sign to the first empty line: a line of non-breaking spaces is as empty as any. */
const OPENING_BLOCK = new RegExp(
  String.raw`[^${BLANK_SIGNS}][^\n]*(?:\n(?![${BLANK_SIGNS}]*(?:\n|$))[^\n]*)*`,
);

/** Signs that can be Markdown anywhere, and what makes a line a list, a heading's underline or code. */
const MARKDOWN = /[\\`*_[\]<>&#~|^]|(?:^|\n)(?: {4}|\t| {0,3}(?:[-+=]|\d{1,9}[.)]))/;

/**
 * The first paragraph of a body as plain text, with «» as in the body, cut at a word to at most `maxLength` UTF-16 units.
 * Falls back to the first line of any other kind (a list, a heading, a table); empty only when the body holds no words.
 * Most bodies open with a plain paragraph, and then nothing is parsed: an archive of 100,000 needs less than a second.
 */
export function firstParagraph(source: string, maxLength: number): string {
  const opening = OPENING_BLOCK.exec(source)?.[0] ?? "";
  const plain = MARKDOWN.test(opening) ? "" : withoutControls(opening);
  const words = isBlank(plain) ? parsedOpening(withoutControls(source)) : plain;
  const text = withoutControls(words).replace(/\s+/g, " ").trim();
  return cutAtWord(directionOf(text) === "ltr" ? text : arabicQuotes(text), maxLength);
}

/** Reads the whole body, because what a link or footnote refers to may stand at its end. */
function parsedOpening(body: string): string {
  let other = "";
  const tokens = articleParser.parse(body, {});
  for (const [index, token] of tokens.entries()) {
    const text = token.type === "inline" ? textOf(token.children) : "";
    if (isBlank(text)) continue;
    const block = tokens[index - 1];
    if (block?.type === "paragraph_open" && block.level === 0) return text;
    other ||= text;
  }
  return other;
}
