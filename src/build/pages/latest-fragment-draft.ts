import { addresses } from "../../archive/addresses.ts";
import type { LatestView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { articleLink } from "./story.ts";

/** How many of the newest articles may be «عاجل», and how many headlines run below. */
const breakingAmong = 30;
const headlines = 8;

type LatestFacts = { readonly frame: Frame; readonly shown: Omit<LatestView, "kind" | "shell"> };

/**
 * What is breaking and what is newest, for all other pages to fetch. It knows no clock: each breaking story says until
 * when it is one, and the browser ends it.
 */
export function latestFragmentDraft(newsroom: Newsroom): PageDraft<LatestFacts> {
  return {
    kind: "latest",
    path: addresses.latest,
    facts: () => latestFacts(newsroom),
    view: ({ frame, shown }, shell) => ({ kind: "latest", shell: shell(frame), ...shown }),
  };
}

function latestFacts({ settings, archive }: Newsroom): LatestFacts {
  const newest = archive.articles.slice(0, breakingAmong);
  return {
    frame: {
      title: settings.title,
      description: settings.description ?? settings.title,
      editionDate: undefined,
      indexed: false,
    },
    shown: {
      breaking: newest.flatMap((article) =>
        article.breakingUntil === undefined
          ? []
          : [{ story: articleLink(article), until: article.breakingUntil }],
      ),
      latest: newest
        .slice(0, headlines)
        .map((article) => ({ story: articleLink(article), published: article.published })),
    },
  };
}
