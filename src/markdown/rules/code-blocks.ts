// Matches code, in blocks and in lines: it is read from left to right in every text.
import type { Token } from "markdown-it";
import { asBlock, closeTag, openTag, textToken } from "../make-token.ts";

/** First word after the fence, as highlighters know it: `c++`, `objective-c`. */
const LANGUAGE = /^\s*[\p{L}\p{N}+#.-]+/u;

/** `dir` also isolates (HTML, 15.3.5), so no sign of the code mixes with the Arabic around it. */
export function codeBlocks(tokens: Token[]): Token[] {
  for (const { children } of tokens)
    for (const child of children ?? []) if (child.type === "code_inline") child.attrPush(["dir", "ltr"]);
  if (!tokens.some(isCodeBlock)) return tokens;
  return tokens.flatMap((token) => (isCodeBlock(token) ? block(token) : token));
}

function isCodeBlock({ type }: Token): boolean {
  return type === "fence" || type === "code_block";
}

/** Long lines scroll, and what scrolls must be within reach of the keyboard (WCAG 2.1.1). */
function block({ content, info }: Token): Token[] {
  const language = LANGUAGE.exec(info)?.[0].trim();
  const code = openTag("code", { class: language && `language-${language}` });
  return [
    openTag("pre", { dir: "ltr", tabindex: 0 }),
    code,
    textToken(content),
    closeTag("code"),
    asBlock(closeTag("pre")),
  ];
}
