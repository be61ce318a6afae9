import { freshOrOld } from "../../src/arabic/relative-time.ts";
import { writeInDigits } from "./write-in-digits.ts";

const { dataset } = document.documentElement;

/**
 * Says how old the story is, where `mark-age.ts` has found that worth a line: «قبل ساعتين» of what is fresh, «هذا الخبر
 * منشور قبل ٣ سنوات» of what is old, which a reader must know before the first word. The dates themselves stay as they are.
 */
export function sayStoryAge(): void {
  for (const line of document.querySelectorAll<HTMLElement>(".age-line")) {
    const words = line.dataset[`${dataset["age"]}`] || "";
    writeInDigits(line, words.replace("{age}", freshOrOld(Date.parse(`${dataset["since"]}`), Date.now())));
  }
}
