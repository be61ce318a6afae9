import type { Token } from "markdown-it";
import type { TrustedHtml } from "../model/trusted-html.ts";
import { htmlOfTokens } from "./html-of-tokens.ts";
import { ENTRY, type IsEntryHeading, withEntryMarks } from "./live-marks.ts";
import type { MarkdownOptions } from "./markdown-options.ts";
import { ruledTokens } from "./ruled-tokens.ts";
import { shareFootnotes } from "./share-footnotes.ts";

/** One entry of a live body: the words of the heading that began it, and what stands below. */
export type RenderedEntry = { readonly heading: string; readonly body: TrustedHtml };

/** A live body in its parts; entries in the order of the file. */
export type RenderedLive = { readonly intro: TrustedHtml; readonly entries: readonly RenderedEntry[] };

/**
 * The body of a live page, cut at the level-2 headings that begin entries. It goes through the rules in one piece, so
 * that ids, footnotes and tables are numbered over the whole page, whichever order its parts are shown in; a footnote
 * stands below the part that calls it first. Headings inside an entry start at h3.
 */
export function renderLive(
  source: string,
  options: MarkdownOptions,
  isEntryHeading: IsEntryHeading,
): RenderedLive {
  const { tokens } = ruledTokens(source, options, (parsed) => withEntryMarks(parsed, isEntryHeading));
  const end = tokens.findIndex(isFootnotes);
  const text = end < 0 ? tokens : tokens.slice(0, end);
  const marks = text.filter(isMark);
  const parts = shareFootnotes(cutAtMarks(text), end < 0 ? [] : tokens.slice(end), options);
  const [intro = { html: "" }, ...entries] = parts.map((part) => htmlOfTokens(part, source));
  return {
    intro,
    entries: entries.map((body, index) => ({ heading: marks[index]?.content ?? "", body })),
  };
}

function isMark({ type }: Token): boolean {
  return type === ENTRY;
}

function isFootnotes(token: Token): boolean {
  return token.type === "section_open" && token.attrGet("class") === "footnotes";
}

/** What stands before the first mark, and what stands behind each. */
function cutAtMarks(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isMark(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}
