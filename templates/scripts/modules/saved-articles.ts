import { savedWords } from "../../words.ts";
import { forgetSaved } from "../forget-saved.ts";
import { keptArticles } from "../kept-articles.ts";
import { keptCaches } from "../kept-caches.ts";
import { keptItem } from "../kept-item.ts";
import { canKeepPages } from "../register-worker.ts";
import { siteRoot } from "../site-root.ts";

const page = document.querySelector<HTMLElement>(".saved-articles");
const list = page?.querySelector("ol");
const state = page?.querySelector<HTMLElement>(".saved-state");
// Where the browser denies storage, this throws.
if (list && state) start(list, state).catch(() => say(state, savedWords.unable));

async function start(list: HTMLElement, state: HTMLElement): Promise<void> {
  if (!canKeepPages()) return say(state, savedWords.unable);
  await renew(await caches.open(keptCaches(siteRoot(import.meta.url)).saved), list, state);
}

async function renew(saved: Cache, list: HTMLElement, state: HTMLElement): Promise<void> {
  const articles = await keptArticles(saved);
  const items = articles.map((article, place) => {
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "kept-remove";
    remove.textContent = savedWords.remove;
    remove.setAttribute("aria-label", savedWords.removeThis(article.headline));
    remove.addEventListener("click", async () => {
      await forgetSaved(article.address, saved);
      await renew(saved, list, state);
      if (list.children.length > 0) say(state, savedWords.removed);
      // The button is gone from under the reader's focus: the next one, or what was said.
      const next = list.querySelectorAll<HTMLElement>(".kept-remove")[place];
      (next || state).focus();
    });
    return keptItem(article, remove);
  });
  list.replaceChildren(...items);
  say(state, items.length > 0 ? "" : savedWords.none);
}

function say(state: HTMLElement, text: string): void {
  state.textContent = text;
  state.tabIndex = -1;
}
