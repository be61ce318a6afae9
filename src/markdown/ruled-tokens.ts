import type { Token } from "markdown-it";
import { articleParser } from "./article-parser.ts";
import type { Body } from "./body.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { bodyRules } from "./rules.ts";
import { withoutControls } from "./without-controls.ts";

/** A whole body after every rule, and what the rules found in it. `prepare` sees the tokens before the first rule. */
export function ruledTokens(
  source: string,
  options: MarkdownOptions,
  prepare: (tokens: Token[]) => Token[] = (tokens) => tokens,
): { tokens: Token[]; body: Body } {
  const body: Body = { options, headings: [], images: new Set(), missingImages: new Set() };
  let tokens = prepare(articleParser.parse(withoutControls(source), {}));
  for (const rule of bodyRules) tokens = rule(tokens, body);
  return { tokens, body };
}
