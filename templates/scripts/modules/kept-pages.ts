import { type KeptArticle, keptArticles } from "../kept-articles.ts";
import { keptCaches } from "../kept-caches.ts";
import { keptItem } from "../kept-item.ts";
import { siteRoot } from "../site-root.ts";

const root = siteRoot(import.meta.url);
const page = document.querySelector<HTMLElement>(".kept-pages");
if (page) {
  offerAgain(page);
  listKept(page).catch(() => undefined);
}

/** The worker puts behind `#` what was wanted. Anybody may write an address: only one of this site is followed. */
function offerAgain(page: HTMLElement): void {
  const again = page.querySelector<HTMLAnchorElement>(".try-again");
  const wanted = new URL(location.hash.slice(1), root).href;
  if (!again || !location.hash || !wanted.startsWith(root)) return;
  again.href = wanted;
  again.hidden = false;
}

async function listKept(page: HTMLElement): Promise<void> {
  const section = page.querySelector<HTMLElement>(".kept-list");
  const list = section?.querySelector("ol");
  const { pages, saved } = keptCaches(root);
  const articles = new Map<string, KeptArticle>();
  for (const name of [saved, pages])
    for (const article of await keptArticles(await caches.open(name))) articles.set(article.address, article);
  if (!section || !list || articles.size === 0) return;
  list.append(...[...articles.values()].map((article) => keptItem(article)));
  section.hidden = false;
}
