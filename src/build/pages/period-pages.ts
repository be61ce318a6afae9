import { formatDate, formatMonth } from "../../arabic/format-date.ts";
import { addresses } from "../../archive/addresses.ts";
import { monthOf } from "../../archive/periods.ts";
import type { Period } from "../../model/archive.ts";
import type { ArchiveView, Link, MonthView } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import type { Frame, PageDraft } from "../planned-page.ts";
import { type ListFacts, listPages, newestFirstPages, plainHeading } from "./list-drafts.ts";
import { trailToFront } from "./story.ts";
import { words } from "./words.ts";

type ArchiveFacts = { readonly frame: Frame; readonly shown: Omit<ArchiveView, "kind" | "shell"> };
type MonthFacts = { readonly frame: Frame; readonly shown: Omit<MonthView, "kind" | "shell"> };

/** `/archive/`: it changes when a month begins, and has no edition date that would change it more often. */
export function archivePage(newsroom: Newsroom): PageDraft<ArchiveFacts> {
  const { settings, archive } = newsroom;
  return {
    kind: "archive",
    path: addresses.archive,
    facts: () => ({
      frame: {
        title: `${words.archive} — ${settings.title}`,
        description: words.archiveHolds,
        editionDate: undefined,
        indexed: true,
      },
      shown: { trail: trailToFront(newsroom), years: yearsOf(archive.months) },
    }),
    view: ({ frame, shown }, shell) => ({ kind: "archive", shell: shell(frame), ...shown }),
  };
}

/** A calendar for each month that holds articles. An old one changes only when its newer neighbour first appears. */
export function monthPages(newsroom: Newsroom): PageDraft<MonthFacts>[] {
  const { months, days } = newsroom.archive;
  const daysOf = Map.groupBy(days, monthOf);
  return months.map((month, index) => ({
    kind: "month",
    path: month.path,
    facts: () => ({
      frame: monthFrame(month, newsroom),
      shown: {
        trail: trailToArchive(newsroom),
        ...yearAndMonth(month),
        days: (daysOf.get(month.name) ?? []).toReversed().map(dayInMonth),
        newer: months[index - 1]?.path,
        older: months[index + 1]?.path,
      },
    }),
    view: ({ frame, shown }, shell) => ({ kind: "month", shell: shell(frame), ...shown }),
  }));
}

/** Everything of one day. */
export function dayPages(newsroom: Newsroom): PageDraft<ListFacts>[] {
  const { settings, archive } = newsroom;
  const linkOf = new Map(archive.months.map((month) => [month.name, monthLink(month, newsroom)]));
  return archive.days.flatMap((day) => {
    const [newest] = day.articles;
    const month = linkOf.get(monthOf(day));
    if (newest === undefined || month === undefined) return [];
    const title = formatDate(newest.published, settings);
    const trail = [...trailToArchive(newsroom), month];
    const heading = { ...plainHeading, trail, title };
    const { path, articles } = day;
    const pages = newestFirstPages(articles, newsroom);
    const frame = { description: words.publishedOn(title) };
    return listPages({ subject: "day", path, pages, total: articles.length, heading, ...frame }, newsroom);
  });
}

function yearsOf(months: readonly Period[]): ArchiveView["years"] {
  const inYear = Map.groupBy(months, (month) => yearAndMonth(month).year);
  return [...inYear].map(([year, held]) => ({
    year,
    months: held.map((month) => ({ month: yearAndMonth(month).month, path: month.path })),
  }));
}

function yearAndMonth({ name }: Period): { year: number; month: number } {
  return { year: Number(name.slice(0, 4)), month: Number(name.slice(5, 7)) };
}

function dayInMonth({ name, path, articles }: Period): MonthView["days"][number] {
  return { day: Number(name.slice(8, 10)), path, count: articles.length };
}

function monthFrame(month: Period, newsroom: Newsroom): Frame {
  const { title } = monthLink(month, newsroom);
  return {
    title: `${title} — ${newsroom.settings.title}`,
    description: words.publishedIn(title),
    editionDate: month.articles[0]?.published,
    indexed: true,
  };
}

function monthLink({ path, name, articles }: Period, { settings }: Newsroom): Link {
  const [newest] = articles;
  return { path, title: newest === undefined ? name : formatMonth(newest.published, settings) };
}

function trailToArchive(newsroom: Newsroom): Link[] {
  return [...trailToFront(newsroom), { path: addresses.archive, title: words.archive }];
}
