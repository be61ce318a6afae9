import { quoteWords } from "../../words.ts";
import { selectedPassage } from "../quote/passage.ts";
import { type Passage, textDirective } from "../quote/text-directive.ts";
import { copyText } from "../tools/copy-text.ts";
import { makeBar, showBar } from "../tools/make-bar.ts";
import { makeButton } from "../tools/make-button.ts";
import { makeStatus } from "../tools/make-status.ts";

const share = document.querySelector(".share");
if (share) offerQuoting(share);

/** While a passage of the article is selected, a bar offers to give it away with a link that leads to that very passage. */
function offerQuoting(share: Element): void {
  const bar = makeBar(quoteWords.bar, share);
  const status = makeStatus("share-status");
  let passage: Passage | undefined;
  const offer = (way: string, text: string, give: (passage: Passage) => void) => {
    const button = makeButton("tool", text);
    button.dataset["way"] = way;
    button.dataset["awake"] = "";
    // A press would end the selection before it is used.
    button.addEventListener("pointerdown", (event) => event.preventDefault());
    button.addEventListener("click", () => passage && give(passage));
    bar.append(button);
  };
  if ("share" in navigator)
    offer("quote", quoteWords.share, (chosen) => {
      navigator.share({ text: quoted(chosen), url: addressOf(chosen) }).catch(() => {});
    });
  if (navigator.clipboard)
    offer("copy", quoteWords.copy, (chosen) => {
      copyText(`${quoted(chosen)}\n${addressOf(chosen)}`, status, quoteWords.copied);
    });
  if (!bar.firstChild) return;
  bar.append(status);
  let waiting = 0;
  const look = () => {
    const selected = selectedPassage(getSelection());
    // The bar stays for whoever has gone into it, with the passage that brought it.
    if (!selected && bar.contains(document.activeElement)) return;
    passage = selected;
    status.textContent = "";
    if (selected) endOf(getSelection())?.after(bar);
    showBar(bar, selected !== undefined);
  };
  const lookSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(look, 250);
  };
  document.addEventListener("selectionchange", lookSoon);
  addEventListener("keydown", (event) => {
    if (bar.hidden) return;
    if (event.key === "Escape") {
      getSelection()?.removeAllRanges();
      showBar(bar, false);
    }
    // A press in the text gives the focus to `main`, from whose start the keyboard would go on: far from the passage.
    if (event.key !== "Tab" || event.shiftKey || !document.activeElement?.matches("body,main")) return;
    event.preventDefault();
    bar.querySelector("button")?.focus();
  });
  look();
}

/** The block in which a selection ends: from there the next step of the keyboard leads to the bar. */
function endOf(selection: Selection | null): Element | undefined {
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const end = range?.endContainer;
  const element = end instanceof Element ? end : end?.parentElement;
  return element?.closest(".article-body > *") || undefined;
}

function quoted({ whole }: Passage): string {
  return `«${whole}»`;
}

/** The page's true address: the short one leads on, and what would be scrolled to is lost on the way. */
function addressOf(passage: Passage): string {
  const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]");
  const address = canonical ? canonical.href : location.href.split("#")[0];
  return `${address}#:~:${textDirective(passage, document.body.innerText)}`;
}
