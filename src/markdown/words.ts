import type { EmbedView } from "../model/views.ts";

/** Whose player a recording needs. */
type Provider = Exclude<EmbedView["provider"], "own">;

/**
 * The few words that a body's markup needs and no editor wrote. All but `embedNote` and `pictureLink` are attribute values, so that the
 * text of a body is exactly what the editor typed; numbers come in the site's digits.
 */
export type BodyWords = {
  /** Says before a reader follows a link that it leaves the site. */
  readonly externalLink: string;
  /** Names the region of the footnotes. */
  readonly footnotes: string;
  /** Names a further region of footnotes on the same page, by the number of its first. */
  readonly footnotesFrom: (number: string) => string;
  /** Names the number in the text that leads to a footnote. */
  readonly footnote: (number: string) => string;
  /** Names the arrow that leads back to where a footnote was called. */
  readonly backToText: (number: string) => string;
  /** The same where one footnote is called from several places. */
  readonly backToPlace: (number: string, place: string) => string;
  /** Names a table's scrollable region; numbered, because regions of one page need names of their own. */
  readonly table: (number: string) => string;
  /** Says below a recording whose player it is, and that nothing was asked of it so far. */
  readonly embedNote: (provider: Provider) => string;
  /** Stands as text in the place of a picture that is not shown. */
  readonly pictureLink: (alt: string) => string;
};

const sites: Readonly<Record<Provider, string>> = {
  youtube: "يوتيوب",
  vimeo: "فيميو",
  dailymotion: "ديلي موشن",
  soundcloud: "ساوند كلاود",
  archive: "أرشيف الإنترنت",
};

export const arabicWords: BodyWords = {
  externalLink: "يفتح موقعًا خارجيًا",
  footnotes: "الهوامش",
  footnotesFrom: (number) => `الهوامش بدءًا من ${number}`,
  footnote: (number) => `الهامش ${number}`,
  backToText: (number) => `العودة إلى موضع الهامش ${number} في النص`,
  backToPlace: (number, place) => `العودة إلى الموضع ${place} للهامش ${number} في النص`,
  table: (number) => `الجدول ${number}، ويمكن تمريره أفقيًا`,
  embedNote: (provider) => `لا تتصل هذه الصفحة بموقع ${sites[provider]} قبل أن تضغط هنا.`,
  pictureLink: (alt) => `صورة: ${alt}`,
};
