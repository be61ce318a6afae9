import type { Article } from "../model/article.ts";

/** A part of the index. `name` says where it begins: `2025`, `2025-07` or `2025-07-15`. */
export type SearchPeriod = { readonly name: string; readonly articles: readonly Article[] };

/** From this number on a period ends with its month, so that with the next month it stays below about 1,000. */
const enoughAtMonthEnd = 700;

/** From this number on a period ends with its day, be it within a month. A day is never cut. */
const enoughAtDayEnd = 900;

/**
 * Cuts an archive (newest first) into parts of the index, newest first. A part lies within one calendar year; it ends
 * with a month, or within one where months are large. Where it ends depends only on the days before that place, so a
 * new article of today changes the newest part alone, and an old one at most the parts of its own year.
 */
export function cutSearchPeriods(articles: readonly Article[]): SearchPeriod[] {
  const periods: { name: string; last: string; articles: Article[] }[] = [];
  for (const article of articles.toReversed()) {
    const day = article.published.iso.slice(0, "YYYY-MM-DD".length);
    const current = periods.at(-1);
    const name = nameOfNew(current, day);
    if (current === undefined || name !== undefined)
      periods.push({ name: name ?? day, last: day, articles: [article] });
    else {
      current.articles.push(article);
      current.last = day;
    }
  }
  return periods.reverse().map(({ name, articles: held }) => ({ name, articles: held }));
}

/** The name of the period that begins with `day`; undefined where the current one goes on. */
function nameOfNew(
  current: { readonly last: string; readonly articles: readonly Article[] } | undefined,
  day: string,
): string | undefined {
  const [year, month] = [day.slice(0, 4), day.slice(0, 7)];
  if (current === undefined || !current.last.startsWith(year)) return year;
  if (current.last === day) return undefined;
  const held = current.articles.length;
  if (!current.last.startsWith(month) && held >= enoughAtMonthEnd) return month;
  return held >= enoughAtDayEnd ? day : undefined;
}
