/**
 * What a real archive looks like, in numbers alone. Measured once, on the 3,669 articles of the news corpus that the tests
 * read where it is present (ANT Corpus v1.1: a Tunisian radio station's news, 2013–2017). Each scale gives the value below
 * which the share `at` of all measured ones lie.
 */
type Step = { readonly at: number; readonly value: number };

export const wordsInBody: readonly Step[] = scale([30, 41, 48, 64, 90, 130, 193, 243, 377, 1029]);
export const wordsInParagraph: readonly Step[] = scale([8, 15, 19, 25, 35, 54, 102, 149, 267, 954]);
export const wordsInHeadline: readonly Step[] = scale([4, 6, 6, 8, 9, 11, 12, 13, 15, 19]);

/** Share of the words that have so many letters, from one letter on. */
export const lettersInWord = [0.008, 0.12, 0.143, 0.167, 0.192, 0.152, 0.125, 0.06, 0.023, 0.01] as const;

/** Different words in the corpus, and how flat the head of their ranking is (its commonest is 3.2 % of all words). */
export const vocabulary = { size: 46_389, flatness: 3 } as const;

/** Articles in each of the nine sections. */
export const articlesInSection = [2019, 440, 394, 259, 170, 162, 129, 52, 44] as const;

/** Articles a day, over the days that have any. A larger newsroom than that one publishes more a day, not for longer. */
export const articlesPerDay = 4.2;
export const longestHistoryInDays = 3650;

/**
 * Tags are the one thing that the corpus cannot say: its only tag repeats the section. These are judgement: one to five
 * tags, ranked as words are, and a list of tags that grows with the root of the archive.
 */
export const shareWithTags = [0.2, 0.3, 0.3, 0.15, 0.05] as const;
export const tagsInArchive = (articles: number): number => Math.round(40 + 6 * Math.sqrt(articles));

function scale(values: readonly number[]): Step[] {
  const shares = [0, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95, 0.99, 1];
  return shares.map((at, place) => ({ at, value: values[place] ?? 0 }));
}
