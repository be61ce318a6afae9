// Matches links: those that leave the site say so, those to the site's own pages become relative, empty ones go.
import type { Token } from "markdown-it";
import type { Body } from "../body.ts";
import type { MarkdownOptions } from "../markdown-options.ts";

const ABSOLUTE = /^(?:https?:)?\/\//i;

/**
 * The mark is a class for the style sheet and a sentence in `title`, which assistive technology reads as the link's
 * description (Accessible Name and Description 1.2): hidden words would be words that the editor never wrote.
 */
export function linkMarks(tokens: Token[], { options }: Body): Token[] {
  for (const line of tokens) {
    if (!line.children?.some(isLink)) continue;
    line.children = line.children.filter((child, at, all) => !isHalfOfEmpty(child, all[at - 1], all[at + 1]));
    for (const child of line.children) if (isLink(child)) mark(child, options);
  }
  return tokens;
}

function isLink({ type }: Token): boolean {
  return type === "link_open";
}

/** `[](address)`: a link that nobody can see, name or hit. */
function isHalfOfEmpty(child: Token, before: Token | undefined, after: Token | undefined): boolean {
  return child.type === "link_open"
    ? after?.type === "link_close"
    : child.type === "link_close" && before?.type === "link_open";
}

function mark(link: Token, options: MarkdownOptions): void {
  const href = String(link.attrGet("href"));
  const inside = ABSOLUTE.test(href)
    ? pathInSite(href, options.siteUrl)
    : href.startsWith("/")
      ? href
      : undefined;
  if (inside !== undefined) link.attrSet("href", toPage(inside, options));
  else if (ABSOLUTE.test(href) && hostOf(href) !== hostOf(options.siteUrl))
    markExternal(link, options.words.externalLink);
  // A shown address reads from left to right whatever stands around it.
  if (link.info === "auto") link.attrPush(["dir", "ltr"]);
}

function markExternal(link: Token, sentence: string): void {
  const title = link.attrGet("title");
  link.attrPush(["class", "external"]);
  link.attrPush(["rel", "noopener external"]);
  link.attrSet("title", title === null ? sentence : `${title} (${sentence})`);
}

/** The path behind the site's host and folder; undefined for every other address, and for one that cannot be parsed. */
function pathInSite(href: string, siteUrl: string): string | undefined {
  const address = URL.parse(href, siteUrl);
  const site = URL.parse(siteUrl);
  if (address === null || site === null || address.host !== site.host) return undefined;
  const folder = site.pathname.replace(/\/$/, "");
  const path = address.pathname + address.search + address.hash;
  if (path === folder) return "/";
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : undefined;
}

function hostOf(address: string): string | undefined {
  return URL.parse(address, "https://host.invalid")?.host;
}

/** `hrefOf` knows pages by their readable paths; a query or fragment is no part of them. */
function toPage(address: string, { hrefOf }: MarkdownOptions): string {
  const end = address.search(/[?#]/);
  const path = end < 0 ? address : address.slice(0, end);
  return hrefOf(readable(path)) + (end < 0 ? "" : address.slice(end));
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
