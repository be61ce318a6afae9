import { parseLiveHeading } from "../../arabic/live-time.ts";
import { renderLive } from "../../markdown/render-live.ts";
import type { Article, LiveEntry } from "../../model/article.ts";
import type { TrustedHtml } from "../../model/trusted-html.ts";
import type { LiveEntryView, Shell } from "../../model/views.ts";
import type { Newsroom } from "../newsroom.ts";
import { markdownOptions, type ReadOn } from "./body.ts";

/** A live page's body does not hold the entries that the door found in it: always a fault of ours. */
export class LiveEntriesError extends Error {
  override name = "LiveEntriesError";
}

/** A live page's introduction, and its entries in their given order, each with its words. */
export function renderLiveBody(
  article: Article,
  entries: readonly LiveEntry[],
  newsroom: Newsroom,
  link: Shell["link"],
  readOn: ReadOn,
): { readonly intro: TrustedHtml; readonly entries: readonly LiveEntryView[] } {
  const { timezone } = newsroom.settings;
  const day = article.published.iso.slice(0, 10);
  const isEntry = (heading: string) => typeof parseLiveHeading(heading, day, timezone) === "object";
  const options = markdownOptions(newsroom, link, readOn);
  const live = renderLive(newsroom.readBody(article), options, isEntry);
  const headings = live.entries.map(({ heading }) => heading);
  const places = new Map(idsOf(headings, day, timezone).map((id, place) => [id, place]));
  return {
    intro: live.intro,
    entries: entries.map((entry) => {
      const found = live.entries[places.get(entry.id) ?? -1];
      if (found === undefined) throw new LiveEntriesError(`${article.file.path} has no ${entry.id}`);
      return { ...entry, body: found.body };
    }),
  };
}

/** The entries' ids in the order of the file, as the door gave them. */
function idsOf(headings: readonly string[], firstDay: string, timezone: string): string[] {
  const uses = new Map<string, number>();
  let day = firstDay;
  return headings.map((heading) => {
    const read = parseLiveHeading(heading, day, timezone);
    if (typeof read !== "object") return "";
    day = read.day;
    const { iso } = read.published;
    const id = `entry-${iso.slice(0, 10).replaceAll("-", "")}-${iso.slice(11, 16).replace(":", "")}`;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    return use === 1 ? id : `${id}-${use}`;
  });
}
