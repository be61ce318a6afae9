import { fetchAheadRules } from "../../src/model/fetch-ahead-rules.ts";

/** Milliseconds that a pointer rests on a link before its page is fetched: passing over it is no wish. */
const rest = 80;

/**
 * Has the browser fetch the page that a reader is about to open: one that a pointer rests on, by rules where the browser
 * takes them. A finger must touch, because guesses cost those who pay for every byte, and browsers guess for fingers what
 * they only wait for with pointers. That, and what older browsers need, is done by hand.
 */
export function fetchAhead(root: string): void {
  const { supports } = HTMLScriptElement;
  if (supports?.("speculationrules") && matchMedia("(hover: hover)").matches) addRules();
  else fetchByHand(root);
}

function addRules(): void {
  const script = document.createElement("script");
  script.type = "speculationrules";
  script.textContent = fetchAheadRules;
  document.head.append(script);
}

function fetchByHand(root: string): void {
  const fetched = new Set([location.href]);
  let timer = 0;
  const consider = ({ target }: Event, wait: number) => {
    clearTimeout(timer);
    const link = target instanceof Element && target.closest("a");
    if (link && isPage(link, root)) timer = window.setTimeout(() => fetchOnce(link.href, fetched), wait);
  };
  document.addEventListener("mouseover", (event) => consider(event, rest), { passive: true });
  document.addEventListener("touchstart", (event) => consider(event, 0), { passive: true });
  document.addEventListener("focusin", (event) => consider(event, rest), { passive: true });
}

/** Pages end with a slash; what does not is a feed, a file or a question to the search page. */
function isPage({ href, pathname, search, hash, target }: HTMLAnchorElement, root: string): boolean {
  return href.startsWith(root) && pathname.endsWith("/") && !search && !hash && !target;
}

function fetchOnce(address: string, fetched: Set<string>): void {
  if (fetched.has(address)) return;
  fetched.add(address);
  const link = document.createElement("link");
  link.rel = "prefetch";
  link.href = address;
  document.head.append(link);
}
