import { toolWords } from "../../words.ts";
import { copyText } from "./copy-text.ts";
import { makeStatus } from "./make-status.ts";

/** Wakes the button that copies the address, where the browser lets a page copy at all: over https, on newer phones. */
export function offerCopying(share: HTMLElement): void {
  const button = share.querySelector<HTMLElement>("[data-way=copy]");
  if (!button || !navigator.clipboard) return;
  const status = makeStatus("share-status");
  share.querySelector(".share-heading")?.append(status);
  button.addEventListener("click", () => {
    copyText(share.dataset["address"] || "", status, toolWords.copied);
  });
  button.dataset["awake"] = "";
}
