// Matches pictures of a body that shows none: each becomes a link by its alternative text, with its caption behind it.
import type { Token } from "markdown-it";
import type { Body } from "../body.ts";
import { linkTokens, textToken } from "../make-token.ts";
import type { MarkdownOptions } from "../markdown-options.ts";
import { textOf } from "../text-of.ts";

const REMOTE = /^(?:https?:)?\/\//i;

/** Remote pictures become links anyway, and those that are not there vanish: both are left to the next rule. */
export function pictureLinks(tokens: Token[], { options }: Body): Token[] {
  if (options.picturesAsLinks !== true) return tokens;
  for (const line of tokens) {
    if (line.children?.some(isPicture)) line.children = withLinks(line.children, options);
  }
  return tokens;
}

function isPicture({ type }: Token): boolean {
  return type === "image";
}

function withLinks(children: readonly Token[], options: MarkdownOptions): Token[] {
  let links = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    return isPicture(child) ? linkTo(child, links > 0, options) : child;
  });
}

function linkTo(picture: Token, isInLink: boolean, { imageOf, hrefOf, words }: MarkdownOptions): Token[] {
  const address = String(picture.attrGet("src"));
  const found = REMOTE.test(address) ? undefined : imageOf(decoded(address));
  if (found === undefined) return [picture];
  const alt = words.pictureLink(textOf(picture.children).trim());
  if (isInLink) return [textToken(alt)];
  const caption = String(picture.attrGet("title") ?? "")
    .replace(/\|[^|]*$/, "")
    .trim();
  const link = linkTokens(hrefOf(found.path), undefined, alt);
  return caption === "" ? link : [...link, textToken(` — ${caption}`)];
}

/** Back from the percent signs of an address to the file's name as the editor typed it. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
