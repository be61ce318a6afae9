/** Longest value that a problem line quotes, in UTF-16 units. */
const usualLength = 120;

/**
 * What could act on a terminal, an editor or a reader's eyes instead of being read: controls, invisible format
 * characters (direction overrides, zero width, tags), lone surrogates, line and paragraph separators. The joiners
 * U+200C and U+200D stay: Arabic script writes with them.
 */
const hidden = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text from a file as it may stand inside a line for people: one line, hidden characters spelled out (`U+202E`), no
 * two spaces together (they part the columns of a problem line), at most `longest` units.
 */
export function visibleText(text: string, longest = usualLength): string {
  // A sign can grow to eight when it is spelled out, so nothing that is cut away here could have been shown.
  const start = text.slice(0, longest * 2).trim();
  const plain = start.replace(/\s+/g, " ").replace(hidden, codePointName);
  return plain.length <= longest ? plain : `${cutBetweenSigns(plain, longest - 1)}…`;
}

/** `U+202E`, as Unicode writes a code point. */
export function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `U+${hex}`;
}

/** Never leaves half a surrogate pair. */
function cutBetweenSigns(text: string, length: number): string {
  const start = text.slice(0, length);
  return start.isWellFormed() ? start : start.slice(0, -1);
}
