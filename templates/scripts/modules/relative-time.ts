import { formatRelativeTime } from "../../../src/arabic/relative-time.ts";

/** After a week the day itself says more than a count of weeks. */
const longest = 7 * 24 * 60 * 60_000;

/**
 * Says in each `<time data-relative>` below `place` how long ago it was, while that is less than a week: «قبل ساعتين».
 * The absolute date, which stands in the HTML, moves to the tooltip and comes back when the week is over. A moment that
 * lies ahead of the reader's clock keeps its date.
 */
export function sayHowLongAgo(place: ParentNode): void {
  const now = Date.now();
  const digits = document.documentElement.dataset["digits"] === "latn" ? "latn" : "arab";
  for (const time of place.querySelectorAll<HTMLTimeElement>("time[data-relative]")) {
    const absolute = time.title || time.textContent || "";
    const moment = Date.parse(time.dateTime);
    const age = now - moment;
    // Clocks differ by seconds: a story of this very minute is «الآن», on whichever side of it the reader stands.
    const told = age > -60_000 && age < longest;
    time.textContent = told ? formatRelativeTime(moment, now, digits) : absolute;
    time.title = told ? absolute : "";
  }
}

/** Says it now, again every minute, and when a tab is looked at again; times that come later are found too. */
export function keepSayingHowLongAgo(): void {
  const say = () => {
    if (!document.hidden) sayHowLongAgo(document);
  };
  say();
  setInterval(say, 60_000);
  document.addEventListener("visibilitychange", say);
}
