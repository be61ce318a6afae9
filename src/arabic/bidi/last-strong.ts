/** Letters and direction marks: what UAX #9 calls strong. */
const STRONG = /[\p{L}\u200E\u200F\u061C]/u;

/** Bidi_Class AL: Arabic letters and the Arabic letter mark. */
const ARABIC = /[\p{Script=Arabic}\u061C]/u;

/** Whether the last strong character of a text is Arabic; undefined when it holds none. */
export function endsArabic(text: string): boolean | undefined {
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const sign = text.charAt(at);
    if (STRONG.test(sign)) return ARABIC.test(sign);
  }
  return undefined;
}
