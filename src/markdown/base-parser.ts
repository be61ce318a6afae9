import Parser, { type MarkdownIt } from "markdown-it";
import footnote from "markdown-it-footnote";

/**
 * CommonMark with tables, strikethrough and footnotes, and without raw Html, which is shown as text. Every body goes
 * through this parser; what is Nashra's own is added to it by `readingRules` and follows it in `bodyRules`.
 */
export function baseParser(): MarkdownIt {
  return new Parser({ html: false }).use(footnote);
}
