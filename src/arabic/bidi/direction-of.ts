import { dominantDirection } from "../direction.ts";
import { OTHER_LETTERS } from "./other-letters.ts";

const OTHER_LETTER = new RegExp(`[${OTHER_LETTERS}]`);
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** `dominantDirection`, which counts every letter, only where a letter could be anything but Arabic: most texts have none. */
export function directionOf(text: string): "rtl" | "ltr" | undefined {
  if (OTHER_LETTER.test(text)) return dominantDirection(text);
  return ARABIC_LETTER.test(text) ? "rtl" : undefined;
}
