import { addresses } from "../../archive/addresses.ts";
import { type PlacedPage, placedPages } from "../../archive/placed-pages.ts";
import { stablePages } from "../../archive/stable-pages.ts";
import type { CorrectedArticle } from "../../model/archive.ts";
import type { CorrectionsView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { pageTitle } from "./list-drafts.ts";
import { articleLink, trailToFront } from "./story.ts";
import { words } from "./words.ts";

type CorrectionsFacts = { readonly frame: Frame; readonly shown: Omit<CorrectionsView, "kind" | "shell"> };

/** `/corrections/`, which stands while it is empty too: readers may ask what a newsroom does with its mistakes. */
export function correctionsPages(newsroom: Newsroom): PageDraft<CorrectionsFacts>[] {
  const { settings, archive } = newsroom;
  const pages = stablePages(archive.corrections, settings.itemsPerPage);
  return placedPages(addresses.corrections, pages).map((page) => ({
    kind: "corrections",
    path: page.path,
    facts: () => correctionsFacts(page, newsroom),
    view: ({ frame, shown }, shell) => ({ kind: "corrections", shell: shell(frame), ...shown }),
  }));
}

function correctionsFacts(page: PlacedPage<CorrectedArticle>, newsroom: Newsroom): CorrectionsFacts {
  const { items, number, newer, older } = page;
  return {
    frame: {
      title: pageTitle(words.corrections, number, newsroom),
      description: words.correctionsHold,
      editionDate: items[0]?.correction.date,
      indexed: number === undefined,
    },
    shown: {
      feeds: {
        rss: addresses.rssFeed(addresses.corrections),
        json: addresses.jsonFeed(addresses.corrections),
      },
      trail: trailToFront(newsroom),
      corrections: items.map(({ article, correction: { date, text } }) => ({
        article: articleLink(article),
        date,
        text,
      })),
      pageNumber: number,
      newer,
      older,
    },
  };
}
