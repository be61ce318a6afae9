// Matches straight quotation marks in Arabic blocks, across bold, links and line ends: "…" becomes «…».
import type { Token } from "markdown-it";
import { arabicQuotes } from "../arabic-quotes.ts";
import { isLeftToRight } from "./text-direction.ts";

/** Stands for code, a picture or a footnote's number: something is there, and it is no quotation mark. */
const OBJECT = "\uFFFC";

/** English quotations in an Arabic block are quotations of an Arabic sentence; in an English block nothing changes. */
export function quotationMarks(tokens: Token[]): Token[] {
  for (const line of tokens) {
    const children = line.children ?? [];
    if (
      isLeftToRight(line) ||
      !children.some(({ type, content }) => type === "text" && content.includes('"'))
    )
      continue;
    const signs = arabicQuotes(children.map(signsOf).join(""));
    let at = 0;
    for (const child of children) {
      const end = at + signsOf(child).length;
      if (child.type === "text") child.content = signs.slice(at, end);
      at = end;
    }
  }
  return tokens;
}

/** What a quotation mark sees of its neighbour; bold and links are transparent. */
function signsOf({ type, content, nesting }: Token): string {
  if (type === "text") return content;
  if (type === "softbreak" || type === "hardbreak") return "\n";
  return nesting === 0 ? OBJECT : "";
}
