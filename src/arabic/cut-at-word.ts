const ELLIPSIS = "…";

/** The last white space, and the cut word behind it. */
const LAST_GAP = /\s+\S*$/;

/**
 * What may not stand before an ellipsis: stops, dashes, opening quotes and brackets. Closing ones stay with what they
 * close, «٪» with its number; a straight quote goes only after a space, where it opens.
 */
const DANGLING = /(?:[\s،؛:;,.!?؟…·•\-–—_/\\|«“‘([{<&+*#@]|(?<=\s|^)["'])+$/u;

const graphemes = new Intl.Segmenter("ar", { granularity: "grapheme" });

/**
 * Shortens a text to at most `maxLength` UTF-16 units, the closing «…» among them. Cuts between words; inside one,
 * but never inside a grapheme, only where the first word alone is longer. A text that fits comes back trimmed.
 */
export function cutAtWord(text: string, maxLength: number): string {
  const whole = text.trim();
  if (whole.length <= maxLength) return whole;
  const room = maxLength - ELLIPSIS.length;
  if (room < 0) return "";
  const start = (wholeWords(whole, room) ?? wholeSigns(whole, room)).replace(DANGLING, "");
  return start + ELLIPSIS;
}

function wholeWords(text: string, room: number): string | undefined {
  // One unit more, so that a gap right behind the last word that fits is seen.
  const head = text.slice(0, room + 1);
  const gap = LAST_GAP.exec(head)?.index ?? 0;
  const words = head.slice(0, gap).replace(DANGLING, "");
  return words === "" ? undefined : words;
}

function wholeSigns(text: string, room: number): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text)) {
    if (index + segment.length > room) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}
