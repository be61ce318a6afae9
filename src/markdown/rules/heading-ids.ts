// Matches headings: each gets an id in its own script, so that a link to «#أسباب-النزاع» can be read.
import type { Token } from "markdown-it";
import { slugify, uniqueSlug } from "../../arabic/slug.ts";
import type { Body } from "../body.ts";
import { textOf } from "../text-of.ts";
import { withoutControls } from "../without-controls.ts";

/** Templates and footnotes name their parts in ASCII; a heading without an Arabic letter must not take such a name. */
const ASCII_ONLY = /^[\u0020-\u007E]*$/;

/** An id that starts with a digit cannot be written in a style sheet as it is. */
const LETTER_FIRST = /^\p{L}/u;

const PREFIX = "قسم";

/** Names the headings and lists them for the page. */
export function headingIds(tokens: Token[], body: Body): Token[] {
  const taken = new Set<string>();
  const uses = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.type !== "heading_open") return;
    const title = withoutControls(textOf(tokens[index + 1]?.children ?? null)).trim();
    const wanted = wantedId(title);
    const use = (uses.get(wanted) ?? 0) + 1;
    uses.set(wanted, use);
    // Numbered here, so that a thousand equal headings do not try a thousand ids each.
    const id = uniqueSlug(use === 1 ? wanted : `${wanted}-${use}`, (slug) => taken.has(slug));
    taken.add(id);
    token.attrSet("id", id);
    body.headings.push({ level: Number(token.tag.slice(1)), id, title });
  });
  return tokens;
}

function wantedId(title: string): string {
  const slug = slugify(title);
  if (slug === "") return PREFIX;
  return ASCII_ONLY.test(slug) || !LETTER_FIRST.test(slug) ? `${PREFIX}-${slug}` : slug;
}
