// Matches lines without a sign that could be Markdown: they are text as they stand, and nothing is asked of their signs.
import type { MarkdownIt } from "markdown-it";
import { textToken } from "../make-token.ts";

/** What the rules inside lines need: CommonMark's, those of strikethrough and footnotes, and addresses with a scheme. */
const MARKUP = /[\n\\`*_~[<&]|:\/\//;

/** Most paragraphs of news are such lines, and the tokens of all others are left to the parser. */
export function plainLines(parser: MarkdownIt): void {
  const parse = parser.inline.parse.bind(parser.inline);
  parser.inline.parse = (line, md, env, tokens) => {
    if (line === "" || MARKUP.test(line)) parse(line, md, env, tokens);
    else tokens.push(textToken(line));
  };
}
