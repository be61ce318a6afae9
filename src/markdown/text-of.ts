import type { Token } from "markdown-it";

/** The words that stand in these inline tokens: text and code, a space for a line's end, nothing for a picture or a mark. */
export function textOf(children: readonly Token[] | null): string {
  let text = "";
  for (const { type, content } of children ?? []) {
    if (type === "text" || type === "text_special" || type === "code_inline") text += content;
    else if (type === "softbreak" || type === "hardbreak") text += " ";
  }
  return text;
}
