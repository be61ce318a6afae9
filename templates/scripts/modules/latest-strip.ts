import { stripWords } from "../../words.ts";
import { leadToLite } from "../lead-to-lite.ts";
import { showFocusWhole } from "../show-focus-whole.ts";
import { startControls } from "../strip-controls.ts";

const strip = document.querySelector<HTMLElement>(".latest-strip");
const idle = window.requestIdleCallback || ((work: () => void) => setTimeout(work, 200));
/** A busy page, or a window that is not painted, may never be idle: milliseconds until the news comes all the same. */
const patience = { timeout: 1000 };

// The page itself comes first, and readers who save data are sent nothing that they did not ask for.
if (strip && !navigator.connection?.saveData) idle(() => showLatest(strip), patience);
// This script is fetched on every page anyway, and the two readers never meet.
leadToLite();
showFocusWhole();

/** Where the piece cannot be had (offline, from a disk) the plain link stays, which is true as it stands. */
async function showLatest(place: HTMLElement): Promise<void> {
  try {
    const address = new URL(place.dataset["source"] || "", location.href);
    const answer = await fetch(address.href);
    if (answer.ok) show(await answer.text(), address, place);
  } catch {
    sayThatKept(place);
  }
}

/** Without a network a page can only come from the device, and may have changed since. The offline page says so itself. */
function sayThatKept(place: HTMLElement): void {
  if (!navigator.serviceWorker?.controller || document.querySelector(".kept-pages")) return;
  const line = document.createElement("p");
  line.className = "latest-kept";
  line.setAttribute("role", "status");
  place.append(line);
  // Read aloud only when it changes.
  line.textContent = stripWords.kept;
}

/** The piece's links lead from its own address; here they are made to lead from anywhere. */
function show(text: string, address: URL, place: HTMLElement): void {
  const { body } = new DOMParser().parseFromString(text, "text/html");
  const run = body.querySelector<HTMLElement>(".latest-run");
  const controls = body.querySelector<HTMLElement>(".latest-controls");
  if (!run || !controls) return;
  for (const link of run.querySelectorAll("a"))
    link.href = new URL(link.getAttribute("href") || "", address.href).href;
  if (!showWhatIsNews(run)) return;
  place.append(run, controls);
  startControls(run, controls);
  dispatchEvent(new Event("times-added"));
  // The end of «عاجل» comes by itself, on a page left open too.
  document.addEventListener("visibilitychange", () => showWhatIsNews(run));
}

/**
 * Takes away what is no longer breaking, and hides the story that is being read and what is said twice. Gives back
 * whether anything is left, and comes again when the next story stops breaking.
 */
function showWhatIsNews(run: HTMLElement): boolean {
  const now = Date.now();
  const seen = new Set([location.href.split("#")[0]]);
  let next = Infinity;
  for (const item of [...run.children]) {
    const link = item.querySelector("a");
    if (!link) continue;
    const until = link.dataset["until"] ? Date.parse(link.dataset["until"]) : Infinity;
    // Written this way round, a moment that cannot be read counts as past.
    if (!(now < until)) {
      item.remove();
      continue;
    }
    next = Math.min(next, until);
    item.toggleAttribute("hidden", seen.has(link.href));
    seen.add(link.href);
  }
  // Timers hold 31 bits of milliseconds; no news breaks for a day.
  if (next < now + 864e5) setTimeout(() => showWhatIsNews(run), next - now);
  return run.querySelector("li:not([hidden])") !== null;
}
