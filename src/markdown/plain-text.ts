import { articleParser } from "./article-parser.ts";
import { EMBED } from "./rules/embed-lines.ts";
import { textOf } from "./text-of.ts";
import { withoutControls } from "./without-controls.ts";

/** The words of a body in their order, a line for each block: without markup, addresses, pictures and numbers of footnotes. */
export function plainText(source: string): string {
  const lines: string[] = [];
  for (const token of articleParser.parse(withoutControls(source), {})) {
    if (token.type === "inline") lines.push(textOf(token.children));
    else if (token.type === EMBED) lines.push(token.content);
    else if (token.type === "fence" || token.type === "code_block") lines.push(token.content);
  }
  return withoutControls(lines.filter((line) => line.trim() !== "").join("\n"));
}
