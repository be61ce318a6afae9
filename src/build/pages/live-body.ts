import { parseLiveHeading } from "../../arabic/live-time.ts";
import { headingMeanings } from "../../content/live-entries.ts";
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
  const bodies = new Map(
    headingMeanings(headings, day, timezone).map((meaning, place) => [
      typeof meaning === "object" ? meaning.id : "",
      live.entries[place]?.body,
    ]),
  );
  return {
    intro: live.intro,
    entries: entries.map((entry) => {
      const body = bodies.get(entry.id);
      if (body === undefined) throw new LiveEntriesError(`${article.file.path} has no ${entry.id}`);
      return { ...entry, body };
    }),
  };
}
