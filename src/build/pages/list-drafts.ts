import { formatNumber } from "../../arabic/digits.ts";
import { addresses } from "../../archive/addresses.ts";
import { type PlacedPage, placedPages } from "../../archive/placed-pages.ts";
import { type StablePages, stablePages } from "../../archive/stable-pages.ts";
import { listData } from "../../feeds/list-data.ts";
import type { Article } from "../../model/article.ts";
import type { Instant } from "../../model/instant.ts";
import type { UrlPath } from "../../model/url-path.ts";
import type { ListSubject, ListView } from "../../model/views.ts";
import type { InputKeys } from "../input-keys.ts";
import { mixedText } from "../key-mixer.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { story } from "./story.ts";

export type ListFacts = {
  readonly frame: Frame;
  readonly shown: Omit<ListView, "kind" | "shell" | "structuredData">;
};

/** What one list collects, whatever its subject. */
export type List = {
  readonly subject: ListSubject;
  readonly path: UrlPath;
  readonly pages: StablePages<Article>;
  /** How many articles it holds on all its pages. */
  readonly total: number;
  readonly heading: Pick<ListView, "trail" | "title" | "description" | "children" | "website" | "portrait">;
  /** For search engines, where the heading describes nothing and its title is not enough. */
  readonly description?: string;
};

/** A heading with nothing but its title and trail. */
export const plainHeading = { description: undefined, children: [], website: undefined, portrait: undefined };

/** A list's front and its numbered pages. */
export function listPages(list: List, newsroom: Newsroom): PageDraft<ListFacts>[] {
  const heading = mixedText(JSON.stringify([list.subject, list.heading, list.description]));
  return placedPages(list.path, list.pages).map((page) => ({
    kind: "list",
    path: page.path,
    key: (mix) => {
      mix.mixed(heading);
      mixPlace(list, page, mix);
      mix.articles(page.items);
    },
    facts: () => listFacts(list, page, newsroom),
    view: ({ frame, shown }, shell) => {
      const framed = shell(frame);
      return { kind: "list", shell: framed, ...shown, structuredData: listData(framed, shown) };
    },
  }));
}

/** How a list is cut unless it says otherwise. */
export function newestFirstPages(articles: readonly Article[], { settings }: Newsroom): StablePages<Article> {
  return stablePages(articles, settings.itemsPerPage);
}

/** A page's neighbours follow from its number and whether it is the newest of the numbered; the front knows how many there are. */
function mixPlace({ total, pages }: List, { number }: PlacedPage<Article>, mix: InputKeys): void {
  mix.number(number ?? 0);
  if (number === undefined) mix.number(total);
  mix.number(number === undefined || number === pages.numbered.length ? pages.numbered.length : -1);
}

function listFacts(list: List, page: PlacedPage<Article>, newsroom: Newsroom): ListFacts {
  const { title, description } = list.heading;
  const { items: articles, number } = page;
  return {
    frame: {
      title: pageTitle(title, number, newsroom),
      description: description ?? list.description ?? title,
      editionDate: newestOf(articles),
      indexed: number === undefined,
    },
    shown: {
      subject: list.subject,
      feeds: feedsOf(list),
      ...list.heading,
      stories: articles.map((article) => story(article, newsroom)),
      total: number === undefined ? list.total : undefined,
      pageNumber: number,
      newer: page.newer,
      older: page.older,
    },
  };
}

/** What a list's page is called: a numbered one has its number behind the list's name. */
export function pageTitle(title: string, number: number | undefined, { settings }: Newsroom): string {
  const part = number === undefined ? title : `${title} (${formatNumber(number, settings.digits)})`;
  return `${part} — ${settings.title}`;
}

/** Nobody waits for news of a day that is over; a series is told of in its section. */
function feedsOf({ subject, path }: List): ListView["feeds"] {
  if (subject === "day" || subject === "series") return undefined;
  return { rss: addresses.rssFeed(path), json: addresses.jsonFeed(path) };
}

function newestOf(articles: readonly Article[]): Instant | undefined {
  return articles.reduce<Instant | undefined>(
    (newest, { published }) => (newest && newest.epoch >= published.epoch ? newest : published),
    undefined,
  );
}
