import type { Token } from "markdown-it";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { articleParser } from "./article-parser.ts";
import { withoutControls } from "./without-controls.ts";

/** A character reference can bring back what was taken out of the source. */
const CHARACTER_REFERENCE = "&#";

/** The Html of tokens that have gone through the rules. `source` is the Markdown they were read from. */
export function htmlOfTokens(tokens: Token[], source: string): TrustedHtml {
  const html = articleParser.renderer.render(tokens, articleParser.options);
  return { html: source.includes(CHARACTER_REFERENCE) ? withoutControls(html) : html };
}
