import { addresses } from "../../archive/addresses.ts";
import type { SearchPeriods } from "../../model/search-index.ts";
import type { SearchView } from "../../model/views.ts";
import { cutSearchPeriods } from "../../search/cut-search-periods.ts";
import { engineFolder } from "../../search/search-engine.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { trailToFront } from "./story.ts";

type SearchPageFacts = { readonly frame: Frame; readonly shown: Omit<SearchView, "kind" | "shell"> };

/** `/search/`, if the newsroom wants it. It shows nothing that changes with an article. */
export function searchPages(newsroom: Newsroom): PageDraft<SearchPageFacts>[] {
  const { settings, archive } = newsroom;
  if (!settings.features.search) return [];
  const frame = {
    title: settings.title,
    description: settings.description ?? settings.title,
    editionDate: undefined,
    // The form says what the paper has; what somebody searched for has this page as its canonical address.
    indexed: true,
  };
  const shown = {
    trail: trailToFront(newsroom),
    sections: archive.sections.map(({ key, title }) => ({ key, title })),
    archive: archive.months.length > 0 ? addresses.archive : undefined,
    periods: addresses.searchPeriods,
  };
  return [
    {
      kind: "search",
      path: addresses.search,
      facts: () => ({ frame, shown }),
      view: (facts, shell) => ({ kind: "search", shell: shell(facts.frame), ...facts.shown }),
    },
  ];
}

/** The list of the index's parts; it grows when a new period begins, at most once a month in most newsrooms. */
export function searchPeriodsPages({ settings, archive }: Newsroom): PageDraft<SearchPeriods>[] {
  if (!settings.features.search) return [];
  return [
    {
      kind: "document",
      path: addresses.searchPeriods,
      facts: () => ({
        engine: engineFolder,
        periods: cutSearchPeriods(archive.articles).map(({ name }) => name),
      }),
      view: (facts) => ({ kind: "document", text: `${JSON.stringify(facts)}\n` }),
    },
  ];
}
