import { pagesAhead } from "../../src/model/pages-ahead.ts";

/** Milliseconds that a pointer rests on a link before its page is fetched: passing over it is no wish. */
const rest = 80;

/**
 * Has the browser fetch the page that a reader is about to open. Where the browser takes rules, by rules: a pointer that
 * rests is enough, but a finger must touch, because guesses cost those who pay for every byte. Elsewhere by hand.
 */
export function fetchAhead(root: string): void {
  const { supports } = HTMLScriptElement;
  if (supports?.("speculationrules")) addRules();
  else fetchByHand(root);
}

function addRules(): void {
  document.documentElement.toggleAttribute("data-hovers", matchMedia("(hover: hover)").matches);
  const script = document.createElement("script");
  script.type = "speculationrules";
  script.textContent = pagesAhead;
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

/** Pages end with a slash, as in `pages-ahead.ts`. */
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
