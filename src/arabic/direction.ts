/** Scripts written from right to left (Unicode `Bidi_Class` R and AL) that people write today. */
const RTL_LETTER =
  /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}\p{Script=Yezidi}\p{Script=Mende_Kikakui}]/gu;

/** Every letter but the tatweel, which only stretches the one before it. */
const LETTER = /(?!\u0640)\p{L}/gu;

/** Web and e-mail addresses: quoted, not written, and long enough to outweigh the sentence around them. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\p{Script=Latin}\p{N}._%+-]{1,64}@\S+/giu;

/**
 * The direction that most letters of a text have; right-to-left wins a tie. Letters of addresses count only when there
 * are no others. Undefined without letters: digits and signs have no direction of their own here.
 */
export function dominantDirection(text: string): "rtl" | "ltr" | undefined {
  return directionOf(text.replace(ADDRESS, " ")) ?? directionOf(text);
}

function directionOf(text: string): "rtl" | "ltr" | undefined {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return undefined;
  const fromRight = text.match(RTL_LETTER)?.length ?? 0;
  return fromRight * 2 >= letters ? "rtl" : "ltr";
}
