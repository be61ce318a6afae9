// Matches paragraphs and headings without a visible sign: «&nbsp;» lines, marks left over from a word processor.
import type { Token } from "markdown-it";
import { isBlank } from "../is-blank.ts";

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
  return line?.children?.every(isUnseen) ?? false;
}

function isUnseen({ type, content }: Token): boolean {
  return type === "softbreak" || type === "hardbreak" || (type === "text" && isBlank(content));
}
