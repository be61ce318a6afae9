// Matches paragraphs and headings without a visible sign: «&nbsp;» lines, marks left over from a word processor.
import type { Token } from "markdown-it";

/** Spaces of every width, and the invisible marks that are no words: ZWSP, ZWNJ, ZWJ, LRM, RLM, ALM, WJ, soft hyphen. */
const BLANK = /^[\s\u00AD\u061C\u200B-\u200F\u2060\uFEFF]*$/;

/** Removes them: they would leave a gap on the page, and a heading without words is a trap for screen readers. */
export function dropEmptyBlocks(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isEmptyBlock(token, tokens[index + 1])) index += 2;
    else kept.push(token);
  }
  return kept;
}

/** A hidden paragraph is the text of a list's item and no block of its own. */
function isEmptyBlock(block: Token, line: Token | undefined): boolean {
  if (block.type !== "heading_open" && (block.type !== "paragraph_open" || block.hidden)) return false;
  return line?.children?.every(isBlank) ?? false;
}

function isBlank({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && BLANK.test(content));
}
