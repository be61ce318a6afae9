import { type NumberedSigns, type SignFacts, signReader } from "./related-signs.ts";
import { noSignNames, type SignNames, signName } from "./sign-names.ts";
import { type SignedArticles, signsAt } from "./signed-articles.ts";
import { type TextNumbers, textNumbers } from "./text-numbers.ts";

/** The signs of some articles, by numbers of their own and the texts of these: what one thread hands to another. */
export type SignedPart = Pick<SignedArticles, "sections" | "starts" | "signs" | "weights"> & {
  readonly names: SignNames;
};

/** Finds the signs of some articles in a thread that knows nothing of the others. */
export function signPart(articles: readonly SignFacts[]): SignedPart {
  const { numberOf, texts } = textNumbers(noSignNames);
  const found = articles.map(signReader(numberOf));
  const starts = new Int32Array(found.length + 1);
  for (const [index, { signs }] of found.entries()) starts[index + 1] = (starts[index] ?? 0) + signs.length;
  return {
    names: texts(),
    sections: Int32Array.from(found, ({ section }) => section),
    starts,
    signs: Int32Array.from(found.flatMap(({ signs }) => signs)),
    weights: Uint8Array.from(found.flatMap(({ weights }) => weights)),
  };
}

/** Gives the signs in a part, by the place of their article there, the numbers that they have among all. */
export function partReader(part: SignedPart, { numberOf }: TextNumbers): (place: number) => NumberedSigns {
  const numbers = part.names.ends.map((_, sign) => numberOf(signName(part.names, sign)));
  const numberOfSign = (sign = 0) => numbers[sign] ?? 0;
  return (place) => ({
    section: numberOfSign(part.sections[place]),
    signs: Array.from(signsAt(part, place), numberOfSign),
    weights: Array.from(part.weights.subarray(part.starts[place], part.starts[place + 1])),
  });
}
