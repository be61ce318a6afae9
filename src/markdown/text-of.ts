import type { Token } from "markdown-it";

/** The words in a line: text and code, a space where a line ends, nothing for a picture or the number of a footnote. */
export function textOf(children: readonly Token[] | null): string {
  let text = "";
  let raised = 0;
  for (const { type, content, tag, nesting } of children ?? []) {
    if (tag === "sup") raised += nesting;
    else if (raised > 0) continue;
    else if (type === "text" || type === "text_special" || type === "code_inline") text += content;
    else if (type === "softbreak" || type === "hardbreak") text += " ";
  }
  return text;
}
