import { formatRelativeTime } from "../../../src/arabic/relative-time.ts";

const DAY = 864e5;
const root = document.documentElement;
const digits = root.dataset["digits"] === "latn" ? "latn" : "arab";

sayAges();
if (root.classList.contains("new-story")) setInterval(sayAges, 6e4);
// A tab that slept, or a page that comes back from the browser's cache of whole pages.
document.addEventListener("visibilitychange", sayAges);
addEventListener("pageshow", sayAges);

/** «قبل ساعتين» for what is fresh, «هذا الخبر منشور قبل ٣ سنوات» for what is old. The dates themselves stay as they are. */
function sayAges(): void {
  const line = document.querySelector<HTMLElement>(".age-line");
  const words = line?.dataset[root.classList.contains("old-story") ? "old" : "new"];
  if (line && words) write(line, words.replace("{age}", ageSince(root.dataset["since"])));
  for (const entry of document.querySelectorAll<HTMLElement>(".entry")) sayAgeOf(entry);
}

function sayAgeOf(entry: HTMLElement): void {
  const place = entry.querySelector<HTMLElement>(".entry-age");
  const moment = entry.querySelector("time")?.dateTime;
  const isFresh = Date.now() - Date.parse(moment ?? "") < DAY;
  if (place) write(place, isFresh ? ageSince(moment) : "");
}

/** A reader's clock may be slow: what is published is never still to come. */
function ageSince(moment = ""): string {
  const now = Date.now();
  return formatRelativeTime(Math.min(Date.parse(moment), now), now, digits);
}

/** Only what differs is written: the page may be read aloud. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
