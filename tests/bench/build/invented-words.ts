import type { Dice } from "./dice.ts";
import { lettersInWord } from "./figures.ts";

const consonants = "بتثجحخدذرزسشصضطظعغفقكلمنه";
const vowels = "اوي";

/** `count` different words that look Arabic and mean nothing: consonants with a long vowel after some of them. */
export function inventedWords(count: number, chance: Dice): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) words.add(inventedWord(chance));
  return [...words];
}

function inventedWord(chance: Dice): string {
  // One letter alone soon runs out of different words.
  const length = Math.max(2, chance.weighed(lettersInWord) + 1);
  let word = length > 4 && chance.share() < 0.35 ? "ال" : "";
  let mayBeVowel = false;
  while (word.length < length) {
    const vowel: boolean = mayBeVowel && chance.share() < 0.45;
    const letters = vowel ? vowels : consonants;
    word += letters[chance.below(letters.length)] ?? "";
    mayBeVowel = !vowel;
  }
  return word;
}
