// Matches `[^label]: …` and `^[…]`: footnotes that were called leave their place and stand in a list after the text.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { asBlock, closeTag, inlineToken, openTag, textToken } from "../make-token.ts";

/** What markdown-it-footnote keeps of one footnote: a label whose text stands in the body, or the text itself. */
type Note = { readonly label?: string; readonly count?: number; readonly tokens?: Token[] };

/**
 * Takes the place of the package's own last step, whose time grows with the square of the number of footnotes (40,000 of
 * them, 200 kB, took 79 s), and writes plain elements, so that the rules for lists and paragraphs hold in footnotes too.
 */
export function gatherFootnotes(parser: MarkdownIt): void {
  parser.core.ruler.at("footnote_tail", moveFootnotes);
}

function moveFootnotes(state: StateCore): void {
  const { body, definitions } = parted(state.tokens);
  const notes = notesOf(state.env["footnotes"]);
  state.tokens = body;
  if (notes.length === 0) return;
  body.push(asBlock(openTag("section", { class: "footnotes" })), asBlock(openTag("ol")));
  notes.forEach((note, index) => {
    body.push(asBlock(openTag("li", { id: `fn-${index + 1}` })));
    for (const token of withWayBack(contentOf(note, definitions), note.count ?? 1, index)) body.push(token);
    body.push(asBlock(closeTag("li")));
  });
  body.push(asBlock(closeTag("ol")), asBlock(closeTag("section")));
}

function parted(tokens: readonly Token[]): { body: Token[]; definitions: Map<string, Token[]> } {
  const body: Token[] = [];
  const definitions = new Map<string, Token[]>();
  let target = body;
  for (const token of tokens) {
    if (token.type === "footnote_reference_open") {
      target = [];
      definitions.set(String(token.meta?.["label"]), target);
    } else if (token.type === "footnote_reference_close") target = body;
    else target.push(token);
  }
  return { body, definitions };
}

function contentOf(note: Note, definitions: ReadonlyMap<string, Token[]>): Token[] {
  if (note.tokens === undefined) return definitions.get(note.label ?? "") ?? [];
  return [asBlock(openTag("p")), inlineToken(note.tokens), asBlock(closeTag("p"))];
}

/** The ways back stand inside the last paragraph, where the eye ends, else after the last block. */
function withWayBack(content: readonly Token[], calls: number, index: number): Token[] {
  const anchors: Token[] = [];
  for (let place = 1; place <= calls; place += 1) {
    const anchor = openTag("footnote_way_back");
    anchor.meta = { id: index, subId: place - 1, calls };
    anchors.push(textToken(" "), anchor);
  }
  const last = content.at(-1);
  return last?.tag === "p" ? [...content.slice(0, -1), ...anchors, last] : [...content, ...anchors];
}

function notesOf(footnotes: unknown): readonly Note[] {
  return isNoteList(footnotes) ? footnotes.list : [];
}

function isNoteList(footnotes: unknown): footnotes is { list: readonly Note[] } {
  return (
    typeof footnotes === "object" &&
    footnotes !== null &&
    "list" in footnotes &&
    Array.isArray(footnotes.list)
  );
}
