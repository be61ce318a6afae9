import type { Refusal } from "./fault.ts";
import { codePointName } from "./visible-text.ts";

/**
 * Controls, bidi embeddings, overrides and isolates (U+202A–202E, U+2066–2069: «Trojan Source»), separators that break
 * lines unseen, noncharacters that XML forbids, halves of a character (a YAML escape like \uD83D alone). Tab and line breaks are white space and become a space.
 */
const refused = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\u2028\u2029\uFFFE\uFFFF\p{Cs}]/u;

/** LRM, RLM, ALM, and the zero-width space, word joiner and byte order mark that copying leaves behind. */
const marks = /[\u200E\u200F\u061C\u200B\u2060\uFEFF]/;

/** Puts itself where a converter met a byte that it did not know. */
const lost = /\uFFFD/;

/** Hidden or lost characters in a text of the front matter; the worst kind only, one for each text. */
export function textFault(text: string): Refusal | undefined {
  const control = refused.exec(text);
  if (control !== null)
    return { code: "control-character", values: { character: codePointName(control[0]) } };
  const mark = marks.exec(text);
  if (mark !== null) return { code: "direction-mark", values: { character: codePointName(mark[0]) } };
  return lost.test(text) ? { code: "lost-character", values: { character: "\uFFFD" } } : undefined;
}
