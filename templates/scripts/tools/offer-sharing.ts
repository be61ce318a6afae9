import { toolWords } from "../../words.ts";
import { makeButton } from "./make-button.ts";

/** Where the device has a sheet of its own for sharing, a button that opens it takes the place of the link to the ways. */
export function offerSharing(tools: HTMLElement, share: HTMLElement): void {
  if (!("share" in navigator)) return;
  const title = document.querySelector("h1")?.textContent || "";
  const open = () => {
    // Rejected when the reader changes their mind, which is no fault.
    navigator.share({ title, text: title, url: share.dataset["address"] || "" }).catch(() => {});
  };
  const button = makeButton("tool", toolWords.share);
  button.dataset["tool"] = "share";
  button.addEventListener("click", open);
  tools.querySelector("[data-tool=share]")?.replaceWith(button);
}
