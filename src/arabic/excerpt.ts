import { keyOf, WORD } from "./search-words.ts";

/** A piece of a text; `found` when it is a word that the reader asked for. The pieces together are the text. */
export type Piece = { readonly text: string; readonly found: boolean };

/** Cuts a text at the words whose key begins with one of `asked` (keys of `queryWords`). */
export function piecesOf(text: string, asked: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!isAsked(word, asked)) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), found: false });
    pieces.push({ text: word, found: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}

/**
 * The stretch of about `length` words that holds most of the words asked for, the earliest where several do; cut at
 * words, with «…» where something is left out. Without such a word it is the text's beginning.
 */
export function excerptOf(text: string, asked: readonly string[], length: number): string {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= length) return text.trim();
  const start = bestStart(
    words.map(({ 0: word }) => (word.match(WORD) ?? []).some((part) => isAsked(part, asked))),
    length,
  );
  const last = words[start + length - 1];
  const cut = text.slice(words[start]?.index, last && last.index + last[0].length);
  return `${start > 0 ? "… " : ""}${cut}${start + length < words.length ? " …" : ""}`;
}

/** A few words stand before the first one that was asked for, so that a reader sees where it stands. */
const LEAD_IN = 5;

function bestStart(asked: readonly boolean[], length: number): number {
  let sum = 0;
  const counts = [0, ...asked.map((found) => (sum += Number(found)))];
  const within = (start: number) =>
    (counts[Math.min(start + length, asked.length)] ?? 0) - (counts[start] ?? 0);
  let best = { start: 0, found: within(0) };
  asked.forEach((found, place) => {
    const start = Math.max(0, Math.min(place - LEAD_IN, asked.length - length));
    if (found && within(start) > best.found) best = { start, found: within(start) };
  });
  return best.start;
}

function isAsked(word: string, asked: readonly string[]): boolean {
  const key = keyOf(word);
  return asked.some((one) => key.startsWith(one));
}
