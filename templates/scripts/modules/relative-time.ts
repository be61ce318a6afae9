import { formatRelativeTime } from "../../../src/arabic/relative-time.ts";

/** After a week the day itself says more than a count of weeks. */
const longest = 7 * 24 * 60 * 60_000;

sayHowLongAgo();
setInterval(sayHowLongAgo, 60_000);
// A tab that is looked at again, and times that another script has just put on the page.
document.addEventListener("visibilitychange", sayHowLongAgo);
document.addEventListener("times-added", sayHowLongAgo);

/**
 * Says in each `<time class="relative-time">` how long ago it was, while that is less than a week: «قبل ساعتين». The
 * absolute date, which stands in the HTML, moves to the tooltip and comes back when the week is over. A moment that
 * lies ahead of the reader's clock keeps its date.
 */
function sayHowLongAgo(): void {
  if (document.hidden) return;
  const now = Date.now();
  const digits = document.documentElement.dataset["digits"] === "latn" ? "latn" : "arab";
  for (const time of document.querySelectorAll<HTMLTimeElement>("time.relative-time")) {
    const absolute = time.title || time.textContent || "";
    const moment = Date.parse(time.dateTime);
    const age = now - moment;
    // Clocks differ by seconds: a story of this very minute is «الآن», on whichever side of it the reader stands.
    const told = age > -60_000 && age < longest;
    time.textContent = told ? formatRelativeTime(moment, now, digits) : absolute;
    time.title = told ? absolute : "";
  }
}
