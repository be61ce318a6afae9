import type { Token } from "markdown-it";
import type { MarkdownOptions } from "./markdown-options.ts";

/** A heading of a body as it stands in the Html: level 2 to 6, an id unique in the body, its plain words. */
export type BodyHeading = { readonly level: number; readonly id: string; readonly title: string };

/** One body on its way to Html: what the rules need to know, and what they found. */
export type Body = {
  readonly options: MarkdownOptions;
  readonly headings: BodyHeading[];
  /** Pictures that stand in the Html, as the editor named them. */
  readonly images: Set<string>;
  readonly missingImages: Set<string>;
};

/** One step from parsed Markdown to a news site's markup. It may change the tokens it is given. */
export type BodyRule = (tokens: Token[], body: Body) => Token[];
