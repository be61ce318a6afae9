import type { Article } from "../model/article.ts";
import { articlesToScore } from "./articles-to-score.ts";
import { counterparts } from "./counterparts.ts";
import { type Matching, nextSignedArticles } from "./next-signed-articles.ts";
import { movedRows, noRelatedMemory, type RelatedMemory } from "./related-memory.ts";
import { type NumberedSigns, signReader } from "./related-signs.ts";
import { type RelatedWindows, relatedWindows } from "./related-windows.ts";
import { type TextNumbers, textNumbers } from "./text-numbers.ts";
import { withoutDeadSigns } from "./without-dead-signs.ts";

/** How related articles are chosen when something is known of them already. */
export type RelatedBasis = {
  /**
   * Tells articles with different facts apart: all that {@link SignFacts} names. The day is compared beside it. A whole
   * number that a double holds.
   */
  readonly identityOf: (article: Article) => number;
  /** What the build before has left. */
  readonly memory?: RelatedMemory | undefined;
  /** Asked for the signs of new and changed articles alone; another than ours may know what threads have found. */
  readonly signsBy?: (numbers: TextNumbers) => (article: Article) => NumberedSigns;
  readonly windows?: RelatedWindows;
};

/** A memory that is right when the rows of the articles at `toScore` (rising) are filled in, by `scoreRelated`. */
export type PreparedRelated = { readonly memory: RelatedMemory; readonly toScore: Int32Array };

/**
 * Finds out what has to be chosen anew among `articles` (newest first). Of those that are as they were, no fact is looked
 * at but the time of publication. Where nothing at all has changed, the memory is the very one that was given.
 */
export function prepareRelated(
  articles: readonly Article[],
  { identityOf, memory = noRelatedMemory, signsBy = readSigns, windows = relatedWindows }: RelatedBasis,
): PreparedRelated {
  const oldestFirst = articles.toReversed();
  const identities = identitiesOf(oldestFirst, identityOf);
  const days = daysOf(oldestFirst);
  const matching = matched(memory, identities, days);
  if (identities.length === memory.identities.length && !matching.isNew.includes(1))
    return { memory, toScore: new Int32Array() };
  const numbers = textNumbers(memory.names);
  const signsOf = signsBy(numbers);
  const signed = nextSignedArticles(memory.articles, matching, days, (position) => {
    const article = oldestFirst[position];
    if (article === undefined) throw new RangeError(`no article stands at ${position}`);
    return signsOf(article);
  });
  const names = numbers.texts();
  const next = { ...signed, signCount: names.ends.length };
  return {
    memory: withoutDeadSigns({
      identities,
      articles: next,
      names,
      living: memory.living,
      rows: movedRows(memory.rows, matching.counterparts),
    }),
    toScore: articlesToScore(memory.articles, next, matching, windows),
  };
}

function readSigns({ numberOf }: TextNumbers): (article: Article) => NumberedSigns {
  return signReader(numberOf);
}

/** A day, in milliseconds. */
const day = 86_400_000;

/** Filled one by one, as all of them are: `from` takes five times as long. */
function identitiesOf(articles: readonly Article[], identityOf: RelatedBasis["identityOf"]): Float64Array {
  const identities = new Float64Array(articles.length);
  for (const [position, article] of articles.entries()) identities[position] = identityOf(article);
  return identities;
}

function daysOf(articles: readonly Article[]): Int32Array {
  const days = new Int32Array(articles.length);
  for (const [position, { published }] of articles.entries())
    days[position] = Math.floor(published.epoch / day);
  return days;
}

function matched(
  { identities: before, articles }: RelatedMemory,
  identities: Float64Array,
  days: Int32Array,
): Matching {
  const found = counterparts({ identities: before, days: articles.days }, { identities, days });
  const isNew = new Uint8Array(days.length);
  for (let position = 0; position < days.length; position += 1)
    isNew[position] = before[found[position] ?? -1] === identities[position] ? 0 : 1;
  return { counterparts: found, isNew };
}
