import type {
  ArchiveView,
  CorrectionsView,
  GoneView,
  LatestView,
  MonthView,
  OwnPageView,
} from "../../src/model/views.ts";
import { fixtureBody } from "./fixture-body.ts";
import { reference, type Surroundings, shellAt } from "./fixture-views.ts";

// Views of the pages around the articles, with everything in them that a page can have.

const toFront = { path: "/", title: "نشرة" } as const;
const toArchive = { path: "/archive/", title: "الأرشيف" } as const;

export function archiveView(changes: Partial<ArchiveView> = {}, around?: Surroundings): ArchiveView {
  const months = (year: number, from: number) =>
    Array.from({ length: from }, (_, index) => {
      const month = from - index;
      return { month, path: `/archive/${year}/${String(month).padStart(2, "0")}/` } as const;
    });
  return {
    kind: "archive",
    shell: shellAt("/archive/", around),
    trail: [toFront],
    years: [
      { year: 2025, months: months(2025, 10) },
      { year: 2024, months: months(2024, 12) },
      { year: 2023, months: [{ month: 3, path: "/archive/2023/03/" }] },
    ],
    ...changes,
  };
}

/** October 2025 began on a Wednesday and has five weeks where a week begins on Saturday. */
export function monthView(changes: Partial<MonthView> = {}, around?: Surroundings): MonthView {
  return {
    kind: "month",
    shell: shellAt("/archive/2025/10/", around),
    trail: [toFront, toArchive],
    year: 2025,
    month: 10,
    days: [
      { day: 1, path: "/archive/2025/10/01/", count: 1 },
      { day: 4, path: "/archive/2025/10/04/", count: 2 },
      { day: 15, path: "/archive/2025/10/15/", count: 1240 },
      { day: 22, path: "/archive/2025/10/22/", count: 5 },
      { day: 31, path: "/archive/2025/10/31/", count: 12 },
    ],
    newer: "/archive/2025/11/",
    older: "/archive/2025/09/",
    ...changes,
  };
}

export function ownPageView(changes: Partial<OwnPageView> = {}, around?: Surroundings): OwnPageView {
  return {
    kind: "own-page",
    shell: shellAt("/about/", around),
    trail: [toFront],
    title: "من نحن",
    body: { html: fixtureBody.html.replaceAll("../../../media/", "../media/") },
    structuredData: undefined,
    ...changes,
  };
}

export function correctionsView(
  changes: Partial<CorrectionsView> = {},
  around?: Surroundings,
): CorrectionsView {
  const correction = (number: number) => ({
    article: {
      path: `/2025/10/خبر-${number}/`,
      title: `خبر رقم ${number} عن مدينة متخيلة على الساحل`,
    } as const,
    date: reference,
    text: "ورد في نسخة سابقة أن الجسر افتُتح يوم الثلاثاء، والصحيح أنه افتُتح يوم الاثنين.",
  });
  return {
    kind: "corrections",
    shell: shellAt("/corrections/", around),
    feeds: { rss: "/corrections/feed.xml", json: "/corrections/feed.json" },
    trail: [toFront],
    corrections: [1, 2, 3].map(correction),
    pageNumber: undefined,
    newer: undefined,
    older: "/corrections/page/1/",
    ...changes,
  };
}

export function goneView(changes: Partial<GoneView> = {}, around?: Surroundings): GoneView {
  return {
    kind: "gone",
    shell: shellAt("/2025/10/مسحوب/", around),
    withdrawn: { date: reference, reason: "تبيّن لنا أن مصدر الخبر لم يكن حاضرًا حيث قال إنه كان." },
    ...changes,
  };
}

/** Two stories break, one of them for an hour longer; the newest repeat the first. */
export function latestView(changes: Partial<LatestView> = {}, around?: Surroundings): LatestView {
  const story = (number: number) =>
    ({ path: `/2025/10/خبر-${number}/`, title: `خبر رقم ${number} عن مدينة متخيلة على الساحل` }) as const;
  const hours = (count: number) => ({
    epoch: reference.epoch + count * 3_600_000,
    iso: `2025-10-22T${11 + count}:30:00+03:00`,
  });
  return {
    kind: "latest",
    shell: shellAt("/fragments/latest.html", around),
    breaking: [
      { story: story(1), until: hours(2) },
      { story: story(20), until: hours(1) },
    ],
    latest: [1, 2, 3, 4, 5, 6, 7, 8].map((number) => ({ story: story(number), published: reference })),
    ...changes,
  };
}
