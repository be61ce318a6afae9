import { foldForComparison } from "../arabic/fold.ts";

/** What a word must keep: three letters after the article «ال», four after a single attached letter. */
const leastAfterArticle = 3;
const leastAfterLetter = 4;

const attachedLetters = new Set(["و", "ف", "ب", "ك", "ل"]);

/** Words that join sentences or report speech in any story. */
const stopWords = new Set(
  wordsOf(
    `التي الذي الذين هذا هذه ذلك تلك هناك على إلى عن من في مع بين بعد قبل عند منذ حتى حيث كما لكن غير كان كانت يكون تكون
     أن إن أنه أنها قال قالت أكد أكدت أعلن أعلنت أضاف أضافت خلال ضمن عبر حول دون لدى كل بعض قد لقد سوف ثم لم لن هو هي هم
     نحو أمس اليوم عدد عام يوم وفق حسب شأن سبب ضد تحت فوق أكثر أول أحد إحدى أمام`,
  ).map(withoutAttached),
);

/**
 * The words by which two stories are compared: folded, at least three letters, without attached letters and «ال», so
 * that «والمهاجرين» and «مهاجرين» meet. Attached letters are taken as long as enough remains, from every word alike: a
 * root that begins with one (بلديات) loses it everywhere, and still meets itself.
 */
export function wordsToCompare(text: string): string[] {
  return wordsOf(text)
    .map(withoutAttached)
    .filter((word) => !stopWords.has(word));
}

function wordsOf(text: string): string[] {
  return foldForComparison(text).match(/\p{L}{3,}/gu) ?? [];
}

function withoutAttached(word: string): string {
  let rest = word;
  for (let next = shorter(rest); next !== rest; next = shorter(rest)) rest = next;
  return rest;
}

function shorter(word: string): string {
  if (word.startsWith("ال") && word.length - 2 >= leastAfterArticle) return word.slice(2);
  if (word.startsWith("لل") && word.length - 2 >= leastAfterArticle) return word.slice(2);
  const canLose = attachedLetters.has(word.charAt(0)) && word.length - 1 >= leastAfterLetter;
  return canLose ? word.slice(1) : word;
}
