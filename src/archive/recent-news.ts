import type { Article } from "../model/article.ts";

/** Google's rules: two days of articles, a thousand at most (see `src/feeds/write-news-sitemap.ts`). Milliseconds. */
const newsAge = 48 * 60 * 60 * 1000;
const mostNews = 1000;

/** What the news sitemap holds at `now` (milliseconds since 1970), of articles that stand newest first. */
export function recentNews(articles: readonly Article[], now: number): readonly Article[] {
  const newest = articles.slice(0, mostNews);
  const old = newest.findIndex(({ published }) => published.epoch <= now - newsAge);
  return old < 0 ? newest : newest.slice(0, old);
}

/** When an article is no longer news, by age alone. */
export function endOfNews({ published }: Article): number {
  return published.epoch + newsAge;
}
