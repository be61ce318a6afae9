import type { Token } from "markdown-it";
import { withDigits } from "../arabic/digits.ts";
import { asBlock, closeTag, openTag } from "./make-token.ts";
import type { MarkdownOptions } from "./markdown-options.ts";

/** One footnote as it stands in the list: its number from 1 and its `<li>` with everything inside. */
type Note = { readonly number: number; readonly tokens: readonly Token[] };

const CALL = /^fnref-(\d+)(?:-\d+)?$/;

/**
 * Gives each part of a body the footnotes that it calls first, at its end, under the numbers they have in the whole. A
 * note that only another one calls goes with that one; one that nothing calls stays in the first part.
 */
export function shareFootnotes(
  parts: readonly (readonly Token[])[],
  footnotes: readonly Token[],
  options: MarkdownOptions,
): Token[][] {
  const shared = parts.map((part) => [...part]);
  const [section, list] = footnotes;
  if (section === undefined || list === undefined) return shared;
  const homes = homesOf(parts);
  const notes = Map.groupBy(notesIn(footnotes), (note) => homeOf(note, homes));
  shared.forEach((part, at) => {
    const own = notes.get(at);
    if (own !== undefined) for (const token of listOf(own, section, list, options)) part.push(token);
  });
  return shared;
}

/** Which part calls a note first, by the note's number. */
function homesOf(parts: readonly (readonly Token[])[]): Map<number, number> {
  const homes = new Map<number, number>();
  for (const [at, part] of parts.entries())
    for (const number of callsIn(part)) if (!homes.has(number)) homes.set(number, at);
  return homes;
}

/** Notes come in the order of their first calls, so that a note that calls another is at home before it. */
function homeOf({ number, tokens }: Note, homes: Map<number, number>): number {
  const home = homes.get(number) ?? 0;
  for (const called of callsIn(tokens)) if (!homes.has(called)) homes.set(called, home);
  return home;
}

function callsIn(tokens: readonly Token[]): number[] {
  return tokens
    .flatMap(({ children }) => children ?? [])
    .map((child) => Number(CALL.exec(String(child.attrGet("id")))?.[1]))
    .filter((number) => !Number.isNaN(number));
}

/** The list's own items are those that we opened; lists inside a note are Markdown's. */
function notesIn(footnotes: readonly Token[]): Note[] {
  const notes: { number: number; tokens: Token[] }[] = [];
  for (const token of footnotes.slice(2, -2)) {
    if (token.type === "li_open") notes.push({ number: notes.length + 1, tokens: [] });
    notes.at(-1)?.tokens.push(token);
  }
  return notes;
}

/** Regions of one page need names of their own (landmarks of WAI-ARIA), so all but the first name their first number. */
function listOf(notes: readonly Note[], section: Token, list: Token, options: MarkdownOptions): Token[] {
  const first = notes[0]?.number ?? 1;
  const name =
    first === 1
      ? options.words.footnotes
      : options.words.footnotesFrom(withDigits(String(first), options.digits));
  const numbered = notes.flatMap(({ number, tokens }, index) => {
    if (number !== (notes[index - 1]?.number ?? 0) + 1) tokens[0]?.attrSet("value", String(number));
    return tokens;
  });
  return [
    asBlock(openTag("section", { class: String(section.attrGet("class")), "aria-label": name })),
    list,
    ...numbered,
    asBlock(closeTag("ol")),
    asBlock(closeTag("section")),
  ];
}
