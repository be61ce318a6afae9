import { parseLiveHeading } from "../arabic/live-time.ts";
import type { LiveEntry } from "../model/article.ts";

/** What a heading of a live page is: an entry, a slip, or (undefined) a heading like any other. */
export type HeadingMeaning = LiveEntry | "unreadable" | undefined;

/** Bodies may hold direction controls, a headline that stands elsewhere may not. */
const controls = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * The meaning of each level-2 heading, in the order of the file. `day` (`YYYY-MM-DD`) is the article's, for times that
 * stand alone before any day was named. An id is made of the time alone; twins get `-2`, `-3` in the order of the file.
 */
export function headingMeanings(
  headings: readonly string[],
  day: string,
  timezone: string,
): readonly HeadingMeaning[] {
  const twins = new Map<string, number>();
  let current = day;
  return headings.map((text) => {
    const heading = parseLiveHeading(text, current, timezone);
    if (heading === undefined || heading === "unreadable") return heading;
    current = heading.day;
    const headline = heading.headline?.replace(controls, "").trim();
    return {
      id: uniqueId(heading.published.iso, twins),
      published: heading.published,
      headline: headline || undefined,
    };
  });
}

/** The entries among them, newest first; of one instant, in the order of the file. */
export function liveEntries(meanings: readonly HeadingMeaning[]): LiveEntry[] {
  return meanings
    .filter((meaning) => meaning !== undefined && meaning !== "unreadable")
    .toSorted((a, b) => b.published.epoch - a.published.epoch);
}

function uniqueId(iso: string, twins: Map<string, number>): string {
  const id = `entry-${iso.slice(0, 10).replaceAll("-", "")}-${iso.slice(11, 13)}${iso.slice(14, 16)}`;
  const count = (twins.get(id) ?? 0) + 1;
  twins.set(id, count);
  return count === 1 ? id : `${id}-${count}`;
}
