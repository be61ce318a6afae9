import { signReader } from "../../src/archive/related-signs.ts";
import { relatedWindows } from "../../src/archive/related-windows.ts";
import { noSignNames } from "../../src/archive/sign-names.ts";
import { textNumbers } from "../../src/archive/text-numbers.ts";
import type { Article } from "../../src/model/article.ts";

/** The rule by which related articles are chosen, said once more and as plainly as can be; `articles` stand newest first. */
export function relatedPlainly(articles: readonly Article[], windows = relatedWindows): Article[][] {
  const { numberOf } = textNumbers(noSignNames);
  const signsOf = signReader(numberOf);
  const carried = articles.map((article) => {
    const { signs, weights } = signsOf(article);
    return new Map(signs.map((sign, at) => [sign, weights[at] ?? 0]));
  });
  return articles.map((article, index) => {
    const counted = carried.slice(index + 1, index + 1 + windows.countedAmong);
    const shared = new Map<number, { score: number; isFounded: boolean }>();
    for (const [sign, weight] of carried[index] ?? []) {
      const ofCounted = counted.filter((signs) => signs.has(sign)).length;
      const added = weight * doublings(counted.length / Math.max(1, ofCounted));
      const older = carried.flatMap((signs, other) => (other > index && signs.has(sign) ? [other] : []));
      for (const other of older.slice(0, windows.remembered)) {
        const before = shared.get(other) ?? { score: 0, isFounded: false };
        shared.set(other, { score: before.score + added, isFounded: before.isFounded || weight >= 2 });
      }
    }
    const neighbour = articles.findIndex((other, at) => at > index && other.section === article.section);
    return [...shared]
      .filter(([other, { score, isFounded }]) => other !== neighbour && isFounded && score >= 3)
      .map(([other, { score }]) => ({ other, score: score - distance(article, articles[other]) }))
      .sort((one, two) => two.score - one.score || one.other - two.other)
      .slice(0, 5)
      .flatMap(({ other }) => articles[other] ?? []);
  });
}

/** 0 below 1, then 1 below 2, 2 below 4, 3 below 8. */
function doublings(number: number): number {
  return number < 1 ? 0 : Math.floor(Math.log2(number)) + 1;
}

function distance(article: Article, older: Article | undefined): number {
  const dayOf = ({ published }: Article) => Math.floor(published.epoch / 86_400_000);
  return older === undefined ? 0 : doublings(dayOf(article) - dayOf(older) + 1) - 1;
}
