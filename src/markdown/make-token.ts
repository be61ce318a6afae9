import MarkdownIt, { type Token } from "markdown-it";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The start of an element. Rules speak in tokens and never in strings of Html, so that everything is escaped in one place. */
export function openTag(tag: string, attributes: Attributes = {}): Token {
  return withAttributes(new MarkdownIt.Token(`${tag}_open`, tag, 1), attributes);
}

export function closeTag(tag: string): Token {
  return new MarkdownIt.Token(`${tag}_close`, tag, -1);
}

/** A whole link; the rules for links know it by its type, as they know those that markdown-it made. */
export function linkTokens(href: string, title: string | undefined, words: string): Token[] {
  const open = withAttributes(new MarkdownIt.Token("link_open", "a", 1), { href, title });
  return [open, textToken(words), new MarkdownIt.Token("link_close", "a", -1)];
}

/** An element without content. */
export function emptyTag(tag: string, attributes: Attributes): Token {
  return withAttributes(new MarkdownIt.Token(tag, tag, 0), attributes);
}

export function textToken(content: string): Token {
  const token = new MarkdownIt.Token("text", "", 0);
  token.content = content;
  return token;
}

/** A line of text at block level: what stands between a block's tags. */
export function inlineToken(children: Token[]): Token {
  const token = new MarkdownIt.Token("inline", "", 0);
  token.children = children;
  return token;
}

/** A block starts and ends a line of the Html, as CommonMark's own blocks do. */
export function asBlock(token: Token): Token {
  token.block = true;
  return token;
}

function withAttributes(token: Token, attributes: Attributes): Token {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) token.attrPush([name, value]);
  return token;
}
