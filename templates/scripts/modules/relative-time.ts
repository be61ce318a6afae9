import { formatRelativeTime } from "../../../src/arabic/relative-time.ts";
import { DAY, MINUTE, WEEK } from "../../../src/arabic/spans.ts";
import { writeInDigits } from "../write-in-digits.ts";

sayHowLongAgo();
setInterval(sayHowLongAgo, MINUTE);
// A tab that is looked at again, a page from the browser's cache, and times that another script has just put on the page.
for (const sign of ["visibilitychange", "pageshow", "times-added"]) addEventListener(sign, sayHowLongAgo);

/**
 * Says how long ago things were: in each `<time class="relative-time">`, while that is less than a week («قبل ساعتين»), and
 * beside an entry of live coverage on its day. The absolute date, which stands in the HTML, moves to the tooltip and comes
 * back when the week is over.
 */
function sayHowLongAgo(): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time.relative-time")) {
    const absolute = time.title || time.textContent || "";
    const words = ageWithin(WEEK, time.dateTime);
    writeInDigits(time, words || absolute);
    time.title = words && absolute;
  }
  for (const entry of document.querySelectorAll(".entry")) {
    const [place, time] = [entry.querySelector(".entry-age"), entry.querySelector("time")];
    if (place && time) writeInDigits(place, ageWithin(DAY, time.dateTime));
  }
}

/**
 * Nothing after `longest` milliseconds, and nothing of a moment that lies ahead of the reader's clock. Clocks differ by
 * seconds: what came this very minute is «الآن», on whichever side of it the reader stands.
 */
function ageWithin(longest: number, iso: string): string {
  const moment = Date.parse(iso);
  const age = Date.now() - moment;
  return age > -MINUTE && age < longest ? formatRelativeTime(moment, Date.now(), "latn") : "";
}
