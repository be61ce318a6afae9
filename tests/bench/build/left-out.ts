import type { Contender } from "./contender.ts";
import type { Measurement } from "./measure-size.ts";
import { patience } from "./run-process.ts";

/** Why a contender has no figures, or not all of them, at one size. */
export type LeftOut = {
  readonly contender: string;
  /** In two or three words, for the picture. */
  readonly briefly: string;
  /** In a sentence without its subject, for the notes. */
  readonly reason: string;
};

/** Whether it was said that so many articles are not asked of it. */
export function leftOutAsAsked(
  { name, mostArticles = Number.POSITIVE_INFINITY }: Pick<Contender, "name" | "mostArticles">,
  articles: number,
): LeftOut | undefined {
  if (articles <= mostArticles) return undefined;
  const most = mostArticles.toLocaleString("en");
  return { contender: name, briefly: "not tried", reason: `not tried, as asked: at most ${most} articles` };
}

/**
 * Whether one that took long for fewer articles need not be asked: nobody builds a larger archive in less than its share of
 * the time, and the ten minutes until one is stopped would be lost in every case.
 */
export function leftOutBefore(
  contender: string,
  articles: number,
  before: Measurement | undefined,
): LeftOut | undefined {
  if (before === undefined || before.articles > articles) return undefined;
  const size = before.articles.toLocaleString("en");
  if (before.leftOut.some((one) => one.contender === contender))
    return { contender, briefly: "not tried", reason: `not tried, left out at ${size} articles already` };
  const own = before.measured.filter((run) => run.contender === contender);
  const slowest = Math.max(0, ...own.map(({ seconds }) => seconds));
  const atLeast = (slowest / before.articles) * articles;
  if (atLeast <= patience) return undefined;
  return {
    contender,
    briefly: `not tried: over ${(atLeast / 60).toFixed(0)} min`,
    reason: `not tried, ${slowest.toFixed(0)} s for ${size} articles would be ${atLeast.toFixed(0)} s or more`,
  };
}
