/**
 * The few words that a body's markup needs and no editor wrote. All of them are attribute values, so that the text of a
 * body is exactly what the editor typed; numbers come in the site's digits.
 */
export type BodyWords = {
  /** Says before a reader follows a link that it leaves the site. */
  readonly externalLink: string;
  /** Names the region of the footnotes. */
  readonly footnotes: string;
  /** Names the number in the text that leads to a footnote. */
  readonly footnote: (number: string) => string;
  /** Names the arrow that leads back to where a footnote was called. */
  readonly backToText: (number: string) => string;
  /** The same where one footnote is called from several places. */
  readonly backToPlace: (number: string, place: string) => string;
  /** Names a table's scrollable region; numbered, because regions of one page need names of their own. */
  readonly table: (number: string) => string;
};

export const arabicWords: BodyWords = {
  externalLink: "يفتح موقعًا خارجيًا",
  footnotes: "الهوامش",
  footnote: (number) => `الهامش ${number}`,
  backToText: (number) => `العودة إلى موضع الهامش ${number} في النص`,
  backToPlace: (number, place) => `العودة إلى الموضع ${place} للهامش ${number} في النص`,
  table: (number) => `الجدول ${number}، ويمكن تمريره أفقيًا`,
};
