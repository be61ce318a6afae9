import { foldForComparison } from "../arabic/fold.ts";
import type { Article } from "../model/article.ts";
import { wordsToCompare } from "./related-words.ts";

/** Something that two articles can have in common, and how much it says about what the newer one is. */
export type Sign = { readonly id: number; readonly weight: number };

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

/** Gives equal texts equal numbers, from 0 on, which are cheaper to compare than texts. */
type NumberOf = (text: string) => number;

/**
 * Finds the signs of one article after another. An article carries no sign twice; it carries the stronger one where two
 * are equal. The heavy ones stand first. Signs are numbered from 0 on, so that a list can hold what is known of each.
 */
export function sharedSigns(): (article: Article) => readonly Sign[] {
  const numberOf = numbers();
  const wordsOf = numberedWords(numberOf);
  return (article) => {
    const signs: Sign[] = [];
    const carried = new Set<number>();
    const carry = (id: number, weight: number) => {
      if (carried.has(id)) return;
      carried.add(id);
      signs.push({ id, weight });
    };
    const { series, tags, section, source } = article;
    if (series !== undefined) carry(numberOf(named("series", series.name)), weights.series);
    for (const tag of tags) carry(numberOf(named("tag", tag)), weights.tag);
    for (const id of wordsOf(article.headline)) carry(id, weights.headlineWord);
    carry(numberOf(`section ${section}`), weights.section);
    if (source !== undefined) carry(numberOf(named("source", source.name)), weights.source);
    for (const id of wordsOf(article.summary)) carry(id, weights.summaryWord);
    return signs;
  };
}

/** A word holds letters only: the space keeps names apart from words, and the kinds from each other. */
function named(kind: "series" | "tag" | "source", name: string): string {
  return `${kind} ${foldForComparison(name)}`;
}

function numbers(): NumberOf {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    if (number === known.size) known.set(text, number);
    return number;
  };
}

type Piece = { readonly text: string; readonly words: readonly number[] };

/**
 * Folding costs more than everything else, and a language repeats itself: each piece between spaces is folded once. It
 * is looked up by a small whole number, which costs a fifth of a look-up by text or by a large number; of two pieces
 * with one number the first is kept, and the other folded anew.
 */
function numberedWords(numberOf: NumberOf): (text: string) => number[] {
  const known = new Map<number, Piece>();
  const readPiece = (hash: number, text: string): Piece => {
    const piece = { text, words: wordsToCompare(text).map(numberOf) };
    if (!known.has(hash)) known.set(hash, piece);
    return piece;
  };
  return (text) => {
    const found: number[] = [];
    for (let start = 0; start < text.length; ) {
      const { end, hash } = pieceFrom(start, text);
      const held = known.get(hash);
      const isHeld = held?.text.length === end - start && text.startsWith(held.text, start);
      const { words } = isHeld ? held : readPiece(hash, text.slice(start, end));
      for (const word of words) found.push(word);
      start = end + 1;
    }
    return found;
  };
}

const space = 32;

/** Where the piece that starts there ends, and the 30 low bits of its FNV-1a hash, which V8 holds without allocating. */
function pieceFrom(start: number, text: string): { readonly end: number; readonly hash: number } {
  let hash = 0x811c9dc5;
  let end = start;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === space) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return { end, hash: hash & 0x3fffffff };
}
