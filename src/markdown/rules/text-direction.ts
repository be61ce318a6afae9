// Matches every block: one whose words are mostly Latin runs from left to right and says its language where that is
// known, the others are as the page is.
import type { Token } from "markdown-it";
import { directionOf } from "../../arabic/bidi/direction-of.ts";
import { foreignLanguage } from "../../arabic/foreign-language.ts";

/** Blocks that take a `dir`; rows and sections of a table follow the table. */
const CARRIERS = new Set([
  "p",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "ul",
  "ol",
  "li",
  "blockquote",
  "table",
  "th",
  "td",
  "figcaption",
]);

/**
 * `dir="auto"` would take the first strong letter and turn an Arabic paragraph that opens with «NATO»; so letters are
 * counted and Arabic wins a tie, code and addresses left out. The page is right-to-left, therefore only blocks of the
 * other direction are marked: the outermost one that holds no Arabic line, and nothing again inside it.
 */
export function textDirection(tokens: Token[]): Token[] {
  const blocks = leftToRightBlocks(tokens);
  let depth = 0;
  tokens.forEach((token, place) => {
    if (depth > 0) depth += token.nesting;
    else if (blocks.has(token) && CARRIERS.has(token.tag) && !token.hidden) {
      token.attrSet("dir", "ltr");
      const language = foreignLanguage(wordsOfBlock(tokens, place));
      if (language !== undefined) token.attrSet("lang", language);
      depth = 1;
    }
    if (depth > 0 && token.type === "inline") token.meta = { direction: "ltr" };
  });
  return tokens;
}

/** What is written in the block that opens at a place. */
function wordsOfBlock(tokens: readonly Token[], place: number): string {
  let text = "";
  let depth = 0;
  for (let at = place; at < tokens.length; at += 1) {
    const token = tokens[at];
    depth += token?.nesting ?? 0;
    if (token?.type === "inline") text += ` ${writtenWords(token.children ?? [])}`;
    if (depth === 0) break;
  }
  return text;
}

/** Whether a line of text stands in a block that runs from left to right. */
export function isLeftToRight(line: Token): boolean {
  return line.meta?.["direction"] === "ltr";
}

/** The opening tags of blocks that hold a left-to-right line and no other. */
function leftToRightBlocks(tokens: readonly Token[]): ReadonlySet<Token> {
  const found = new Set<Token>();
  const open = [{ token: tokens[0], ltr: false, rtl: false }];
  for (const token of tokens) {
    const block = open.at(-1);
    if (block === undefined) break;
    if (token.nesting === 1) open.push({ token, ltr: false, rtl: false });
    else if (token.nesting === -1) {
      open.pop();
      const around = open.at(-1);
      if (around !== undefined) {
        around.ltr ||= block.ltr;
        around.rtl ||= block.rtl;
      }
      if (block.token !== undefined && block.ltr && !block.rtl) found.add(block.token);
    } else if (token.type === "inline") {
      const direction = directionOf(writtenWords(token.children ?? []));
      block.ltr ||= direction === "ltr";
      block.rtl ||= direction === "rtl";
    }
  }
  return found;
}

/** Without code and addresses, which are quoted and not written. */
function writtenWords(children: readonly Token[]): string {
  let text = "";
  let inAddress = false;
  for (const child of children) {
    if (child.type === "link_open") inAddress = child.info === "auto";
    else if (child.type === "link_close") inAddress = false;
    else if (child.type === "text" && !inAddress) text += child.content;
    else text += " ";
  }
  return text;
}
