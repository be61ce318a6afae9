import { withDigits } from "./digits.ts";
import { plainLetters } from "./plain-letters.ts";

/** Letters that writers exchange freely, and the one that stands for them when texts are compared. */
const SAME_LETTER: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ى: "ي",
  ئ: "ي",
  ی: "ي",
  ؤ: "و",
  ة: "ه",
  ک: "ك",
};

const EXCHANGED = new RegExp(`[${Object.keys(SAME_LETTER).join("")}]`, "g");

/**
 * The form under which two spellings of a tag or a word are the same: hamza seats, ى/ي, ة/ه, Persian ی and ک, digits,
 * case, vocalisation, tatweel, invisible characters and runs of white space make no difference. For comparing and
 * searching only, never for display. Here for browsers and for the words of whole texts; what folds names over and over
 * takes the same function from `fold.ts`, which remembers.
 */
export function foldForComparison(text: string): string {
  const letters = plainLetters(text).replace(EXCHANGED, (letter) => SAME_LETTER[letter] ?? letter);
  return withDigits(letters, "latn").replace(/\s+/g, " ").trim();
}
