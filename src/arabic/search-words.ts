import { foldForComparison } from "./fold-without-memory.ts";
import { stripProclitics } from "./strip-proclitics.ts";

/** What a text is made of: letters with their marks, digits, and the invisible characters between them. */
export const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

/**
 * Words that nearly every article holds, as keys: a question that has other words is asked without them. Prepositions,
 * conjunctions, pronouns and the forms of «كان» that only carry a sentence.
 */
const PARTICLES: ReadonlySet<string> = new Set(
  [
    ...["في", "من", "الى", "على", "عن", "مع", "ان", "انه", "انها", "او", "ام", "ثم", "قد", "لقد", "هل", "ما"],
    ...[
      "لا",
      "لم",
      "لن",
      "هو",
      "هي",
      "هم",
      "هذا",
      "هذه",
      "ذلك",
      "تلك",
      "الذي",
      "التي",
      "الذين",
      "كان",
      "كانت",
    ],
    ...["يا", "بين", "حتى", "اذا", "كما", "كل", "بعد", "قبل", "عند", "منذ", "حول", "ضد", "فيه", "فيها", "به"],
    ...["بها", "له", "لها", "منه", "منها", "عليه", "عليها", "اليه", "اليها"],
  ].map(keyOf),
);

/** The key that all forms of one word share: folded, without attached letters. Empty for what holds no letter or digit. */
export function keyOf(word: string): string {
  return stripProclitics(foldForComparison(word).replace(/[^\p{L}\p{M}\p{N}]+/gu, ""));
}

/** The keys of a text's words, in their order: what the search index holds of it. */
export function searchWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(keyOf).filter((key) => key !== "");
}

/** The keys that a reader's question asks for, each once; particles count only when nothing else was asked. */
export function queryWords(query: string): string[] {
  const words = [...new Set(searchWords(query))];
  const telling = words.filter((word) => !PARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}
