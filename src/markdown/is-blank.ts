/**
 * Class source of what shows nothing: spaces of every width (U+00A0 and U+FEFF among them), and the invisible marks that
 * word processors leave: soft hyphen, ALM, ZWSP, ZWNJ, ZWJ, LRM, RLM, WJ.
 */
export const BLANK_SIGNS = String.raw`\s\u00AD\u061C\u200B-\u200F\u2060`;

const BLANK = new RegExp(`^[${BLANK_SIGNS}]*$`);

/** Whether a reader would see nothing at all. */
export function isBlank(text: string): boolean {
  return BLANK.test(text);
}
