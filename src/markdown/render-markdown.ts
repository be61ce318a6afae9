import type { TrustedHtml } from "../model/trusted-html.ts";
import { articleParser } from "./article-parser.ts";
import type { Body, BodyHeading } from "./body.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { bodyRules } from "./rules.ts";
import { withoutControls } from "./without-controls.ts";

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

/** A character reference can bring back what was taken out of the source. */
const CHARACTER_REFERENCE = "&#";

/** Markdown → Html for a right-to-left page. Never throws for what an editor can type; nothing of it becomes markup of theirs. */
export function renderMarkdown(source: string, options: MarkdownOptions): RenderedMarkdown {
  const body: Body = { options, headings: [], images: new Set(), missingImages: new Set() };
  let tokens = articleParser.parse(withoutControls(source), {});
  for (const rule of bodyRules) tokens = rule(tokens, body);
  const html = articleParser.renderer.render(tokens, articleParser.options);
  return {
    body: { html: source.includes(CHARACTER_REFERENCE) ? withoutControls(html) : html },
    headings: body.headings,
    images: [...body.images],
    missingImages: [...body.missingImages],
  };
}
