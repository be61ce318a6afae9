// Matches the numbers of footnotes in the text and the arrows back: numbers in the site's digits, names for screen readers.
import type { Token } from "markdown-it";
import { withDigits } from "../../arabic/digits.ts";
import type { Body } from "../body.ts";
import { closeTag, openTag, textToken } from "../make-token.ts";

/** An arrow that means the same in both directions of reading; «↩» would point forwards in Arabic. */
const UP = "\u2191";

type Place = { readonly id: number; readonly subId: number; readonly calls: number };

/** Prints `[^1]` as a raised number that leads down, and at each footnote an arrow for every place that called it. */
export function footnoteLabels(tokens: Token[], body: Body): Token[] {
  const called = new Set<string>();
  for (const token of tokens) {
    if (token.children?.some(({ type }) => type === "footnote_ref"))
      token.children = withNumbers(token.children, body, called);
    if (token.attrGet("class") === "footnotes") token.attrPush(["aria-label", body.options.words.footnotes]);
  }
  return tokens.flatMap((token) =>
    token.type === "footnote_way_back_open" ? wayBack(token, body, called) : token,
  );
}

/** A link cannot stand inside a link, so numbers inside one wait for its end. */
function withNumbers(children: readonly Token[], body: Body, called: Set<string>): Token[] {
  const result: Token[] = [];
  let waiting: Token[] = [];
  let links = 0;
  for (const child of children) {
    if (child.type === "footnote_ref") waiting.push(...number(placeOf(child), body, called));
    else result.push(child);
    if (child.type === "link_open") links += 1;
    if (child.type === "link_close") links -= 1;
    if (links > 0 || waiting.length === 0) continue;
    // Not by spreading: a body may hold more of them than a call takes arguments.
    for (const token of waiting) result.push(token);
    waiting = [];
  }
  return result;
}

function number(place: Place, { options }: Body, called: Set<string>): Token[] {
  called.add(anchor(place));
  const label = withDigits(String(place.id + 1), options.digits);
  const name = options.words.footnote(label);
  const link = openTag("a", { href: `#fn-${place.id + 1}`, id: anchor(place), "aria-label": name });
  return [openTag("sup"), link, textToken(label), closeTag("a"), closeTag("sup")];
}

/** A place that is not in the text (inside a footnote that nothing calls, or a picture's alt) has no way back to it. */
function wayBack(token: Token, { options }: Body, called: ReadonlySet<string>): Token[] {
  const place = placeOf(token);
  if (!called.has(anchor(place))) return [];
  const note = withDigits(String(place.id + 1), options.digits);
  const { backToText, backToPlace } = options.words;
  const name =
    place.calls === 1
      ? backToText(note)
      : backToPlace(note, withDigits(String(place.subId + 1), options.digits));
  const link = openTag("a", { href: `#${anchor(place)}`, class: "footnote-back", "aria-label": name });
  return [link, textToken(UP), closeTag("a")];
}

function anchor({ id, subId }: Place): string {
  return subId === 0 ? `fnref-${id + 1}` : `fnref-${id + 1}-${subId + 1}`;
}

function placeOf({ meta }: Token): Place {
  return {
    id: Number(meta?.["id"]),
    subId: Number(meta?.["subId"] ?? 0),
    calls: Number(meta?.["calls"] ?? 1),
  };
}
