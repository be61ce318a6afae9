import { savingWords } from "../../words.ts";
import { forgetSaved } from "../forget-saved.ts";
import { keptAddress } from "../kept-address.ts";
import { keptCaches } from "../kept-caches.ts";
import { canKeepPages, registerWorker } from "../register-worker.ts";
import { saveWhole } from "../save-whole.ts";
import { siteRoot } from "../site-root.ts";
import { makeButton } from "../tools/make-button.ts";
import { makeStatus } from "../tools/make-status.ts";

/** How many articles may be saved: with their pictures some tens of megabytes. */
const most = 100;

const root = siteRoot(import.meta.url);
const names = keptCaches(root);
const address = keptAddress(location.href);
const place = document.querySelector<HTMLElement>(".save-for-later");
// Where the browser denies storage (it throws) there is nothing to offer.
if (place && canKeepPages()) offer(place).catch(() => undefined);

/** Puts the button in its place: pressed while the article is on the device. */
async function offer(place: HTMLElement): Promise<void> {
  const saved = await caches.open(names.saved);
  const isSaved = async () => !!(await saved.match(address, { ignoreVary: true }));
  const save = async () => saveWhole(root, saved, await caches.open(names.pages));
  const button = makeButton("tool save-control", "");
  button.setAttribute("aria-label", savingWords.save);
  button.append(wordsOf("save-sentence", savingWords.save), wordsOf("save-word", savingWords.saveShort));
  const state = makeStatus("");
  const show = (pressed: boolean) => button.setAttribute("aria-pressed", String(pressed));

  const toggle = async () => {
    if (await isSaved()) {
      await forgetSaved(address, saved);
      show(false);
      state.textContent = savingWords.removed;
      return;
    }
    const isFull = (await saved.keys()).filter(({ url }) => url.endsWith("/")).length >= most;
    if (!isFull) {
      await save();
      show(true);
    }
    state.replaceChildren(isFull ? savingWords.full : savingWords.saved, " ", linkToList(place));
    // Readers who save data are brought no worker unasked; this asks for one.
    registerWorker(root);
  };
  button.addEventListener("click", () => {
    toggle().catch(() => {
      state.textContent = savingWords.failed;
    });
  });

  const already = await isSaved();
  show(already);
  place.append(button, state);
  // What is saved stays in step with what is published, its pictures too.
  if (already && navigator.onLine) save().catch(() => undefined);
}

/** A phone shows the short word, other screens the sentence: the stylesheet knows which. */
function wordsOf(className: string, text: string): HTMLSpanElement {
  const words = document.createElement("span");
  words.className = className;
  words.textContent = text;
  return words;
}

function linkToList(place: HTMLElement): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = place.dataset["list"] || "";
  link.textContent = savingWords.list;
  return link;
}
