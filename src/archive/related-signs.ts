import { foldForComparison } from "../arabic/fold.ts";
import type { Article } from "../model/article.ts";
import { numberedWords } from "./numbered-words.ts";

/**
 * The signs of one article: what it can have in common with others, each by its number, and how much it says about what
 * the article is. The heavy ones stand first, and none stands twice.
 */
export type NumberedSigns = {
  /** The sign that all articles of its section carry. */
  readonly section: number;
  readonly signs: readonly number[];
  readonly weights: readonly number[];
};

/** All that the signs of an article follow from. */
export type SignFacts = Pick<Article, "series" | "tags" | "headline" | "section" | "source" | "summary">;

/**
 * What a sign counts beside others of the same rarity, by which it is multiplied. A tag or a word of the newer article's
 * headline says what that article is about; a word of its summary, its section and its source say less. Those of words
 * and section were set by measuring (`npm run bench -- --related`), on the very articles that the measure is taken from.
 * Series, tag and source are judgement: the articles measured have no series, one source, and tags that repeat the section.
 */
export const weights = {
  series: 4,
  tag: 2,
  headlineWord: 2,
  summaryWord: 1,
  source: 1,
  section: 1,
} as const;

/**
 * Finds the signs of one article after another. Where two are equal the stronger stays. Which they are depends on the
 * article alone; only their numbers, and the words that were folded already, are kept from one to the next.
 */
export function signReader(numberOf: (text: string) => number): (article: SignFacts) => NumberedSigns {
  const wordsIn = numberedWords(numberOf);
  const nameOf = numberedNames(numberOf);
  const carriers: number[] = [];
  let article = 0;
  return ({ series, tags, headline, section: key, source, summary }) => {
    article += 1;
    const signs: number[] = [];
    const ownWeights: number[] = [];
    const carry = (sign: number, weight: number) => {
      if (carriers[sign] === article) return;
      carriers[sign] = article;
      signs.push(sign);
      ownWeights.push(weight);
    };
    // A key is never folded.
    const section = numberOf(`section ${key}`);
    if (series !== undefined) carry(nameOf("series", series.name), weights.series);
    for (const tag of tags) carry(nameOf("tag", tag), weights.tag);
    wordsIn(headline, (word) => carry(word, weights.headlineWord));
    carry(section, weights.section);
    if (source !== undefined) carry(nameOf("source", source.name), weights.source);
    wordsIn(summary, (word) => carry(word, weights.summaryWord));
    return { section, signs, weights: ownWeights };
  };
}

/** A name is not taken for a word, which holds letters only: there is a space after its kind. */
function numberedNames(numberOf: (text: string) => number): (kind: string, name: string) => number {
  const known = new Map<string, number>();
  return (kind, name) => {
    const typed = `${kind} ${name}`;
    const number = known.get(typed) ?? numberOf(`${kind} ${foldForComparison(name)}`);
    known.set(typed, number);
    return number;
  };
}
