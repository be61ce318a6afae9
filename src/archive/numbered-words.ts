import { wordsToCompare } from "./related-words.ts";
import { noSignNames } from "./sign-names.ts";
import { textNumbers } from "./text-numbers.ts";

/**
 * Finds the words of one text after another, by number. Folding costs more than everything else, and a language repeats
 * itself: each piece between spaces is folded once.
 */
export function numberedWords(
  numberOf: (word: string) => number,
): (text: string, see: (word: number) => void) => void {
  const pieces = textNumbers(noSignNames);
  const words: (readonly number[])[] = [];
  return (text, see) => {
    for (let start = 0; start < text.length; ) {
      const space = text.indexOf(" ", start);
      const end = space === -1 ? text.length : space;
      const piece = pieces.numberOfPart(text, start, end);
      const held = words[piece] ?? wordsToCompare(text.slice(start, end)).map((word) => numberOf(word));
      words[piece] = held;
      for (const word of held) see(word);
      start = end + 1;
    }
  };
}
