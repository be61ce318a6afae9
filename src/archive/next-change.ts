import { instantAt } from "../arabic/instant.ts";
import type { Archive } from "../model/archive.ts";
import type { Article } from "../model/article.ts";
import type { Content } from "../model/content.ts";
import type { Instant } from "../model/instant.ts";
import { endOf } from "./article-state.ts";
import { endedArticles, publishedArticles } from "./published-articles.ts";
import { endOfNews, recentNews } from "./recent-news.ts";

/** When the output would next differ although nobody edits anything; undefined where time changes nothing any more. */
export type NextChange = {
  /** A reader would see it: an article appears or ends, a correction becomes due. */
  readonly publication: Instant | undefined;
  /** Only machines would: the news sitemap drops an article for its age. */
  readonly upkeep: Instant | undefined;
};

/** The first change after `now` (milliseconds since 1970) of the site that `archive` shows at `now`. */
export function nextChange(content: Content, archive: Archive, now: number): NextChange {
  const instant = (epoch: number) =>
    Number.isFinite(epoch) ? instantAt(epoch, content.settings.timezone) : undefined;
  return {
    publication: instant(earliest(content.articles.flatMap((article) => changesAfter(now, article)))),
    upkeep: instant(earliest(departures(archive, now))),
  };
}

const none: readonly [] = [];

/** Only what an article's own dates name can change it, and only if the door lets something else through then. */
function changesAfter(now: number, article: Article): readonly number[] {
  const { draft, published, expires, withdrawn, corrections } = article;
  const endsOrIsMended = expires !== undefined || withdrawn !== undefined || corrections.length > 0;
  if (draft || (published.epoch <= now && !endsOrIsMended)) return none;
  const dates = [published, expires, withdrawn?.date, ...corrections.map(({ date }) => date)];
  return dates
    .flatMap((date) => (date !== undefined && date.epoch > now ? [date.epoch] : []))
    .filter((epoch) => appearance(article, epoch - 1) !== appearance(article, epoch));
}

/** What readers find of an article at one moment, as far as time decides it. */
function appearance(article: Article, now: number): string {
  const [shown] = publishedArticles([article], now);
  if (shown !== undefined) return `corrections: ${shown.corrections.length}`;
  const [ended] = endedArticles([article], now);
  return ended === undefined ? "nothing" : `ended: ${ended.withdrawn?.reason}`;
}

/** An article that ends before it grows old leaves the news sitemap by publication. */
function departures(archive: Archive, now: number): number[] {
  return recentNews(archive.articles, now)
    .filter((article) => endOfNews(article) < endOf(article))
    .map(endOfNews);
}

function earliest(epochs: readonly number[]): number {
  return epochs.reduce((first, next) => Math.min(first, next), Number.POSITIVE_INFINITY);
}
