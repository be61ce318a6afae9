// Matches tables: a frame that scrolls on narrow screens, header cells with their scope, alignment by class.
import type { Token } from "markdown-it";
import { withDigits } from "../../arabic/digits.ts";
import type { Body } from "../body.ts";
import { asBlock, closeTag, openTag } from "../make-token.ts";

/**
 * `:---` is the side where lines start and `---:` the side where they end: an editor who types the colon first means
 * the first side, which is the right one in an Arabic table. Classes, because the security policy has no style attributes.
 */
const ALIGNMENT: Readonly<Record<string, string>> = {
  "text-align:left": "align-start",
  "text-align:center": "align-center",
  "text-align:right": "align-end",
};

/** A keyboard must be able to scroll the frame (WCAG 2.1.1), hence its tabindex; a section with a name is a region. */
export function tables(tokens: Token[], body: Body): Token[] {
  let count = 0;
  return tokens.flatMap((token, index) => {
    if (token.tag === "th" || token.tag === "td") cell(token, tokens[index + 1], tokens[index - 1]);
    if (token.type === "table_open") {
      count += 1;
      return [frame(body, count), token];
    }
    return token.type === "table_close" ? [token, asBlock(closeTag("section"))] : token;
  });
}

function frame({ options }: Body, count: number): Token {
  const name = options.words.table(withDigits(String(count), options.digits));
  return asBlock(openTag("section", { class: "table-scroll", tabindex: 0, "aria-label": name }));
}

function cell(token: Token, next: Token | undefined, previous: Token | undefined): void {
  const isEmptyHeader = token.tag === "th" && (token.nesting === 1 ? next : previous)?.children?.length === 0;
  // An empty corner heads nothing; as a header cell it would be read out before every cell below.
  if (isEmptyHeader) token.tag = "td";
  if (token.nesting !== 1) return;
  const alignment = ALIGNMENT[String(token.attrGet("style"))];
  token.attrs = alignment === undefined ? null : [["class", alignment]];
  if (token.tag === "th") token.attrPush(["scope", "col"]);
}
