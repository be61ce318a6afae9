import type { TrustedHtml } from "../model/trusted-html.ts";
import type { BodyHeading } from "./body.ts";
import { htmlOfTokens } from "./html-of-tokens.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { ruledTokens } from "./ruled-tokens.ts";

/** The body of an article as Html, and what its page has to know of it. */
export type RenderedMarkdown = {
  readonly body: TrustedHtml;
  /** In the order of the text; levels 2 to 6. */
  readonly headings: readonly BodyHeading[];
  /** Files of pictures that stand in the Html, as the editor named them, without repeats. */
  readonly images: readonly string[];
  /** Files that the body names and `imageOf` does not know; their pictures are left out. */
  readonly missingImages: readonly string[];
};

/** Markdown → Html for a right-to-left page. Never throws for what an editor can type; nothing of it becomes markup of theirs. */
export function renderMarkdown(source: string, options: MarkdownOptions): RenderedMarkdown {
  const { tokens, body } = ruledTokens(source, options);
  return {
    body: htmlOfTokens(tokens, source),
    headings: body.headings,
    images: [...body.images],
    missingImages: [...body.missingImages],
  };
}
