import { toolWords } from "../../words.ts";
import { arabicVoice } from "./arabic-voice.ts";
import { makeButton } from "./make-button.ts";

/** A button that reads the article aloud, where the device can. Browsers learn of their voices late, some never say so. */
export function offerListening(tools: HTMLElement): void {
  if (!("speechSynthesis" in window)) return;
  const look = () => {
    if (!arabicVoice() || tools.querySelector("[data-tool=listen]")) return;
    const button = makeButton("tool", toolWords.listen);
    button.dataset["tool"] = "listen";
    button.addEventListener("click", fetchListening, { once: true });
    tools.append(button);
  };
  look();
  // Safari 13 knows voices but not this event's target; it has them at once.
  if (speechSynthesis.addEventListener) speechSynthesis.addEventListener("voiceschanged", look);
}

/** The module begins to read as soon as it is here. */
function fetchListening(): void {
  // Safari lets a page speak only when its first words come within the press; these are none.
  speechSynthesis.speak(new SpeechSynthesisUtterance(""));
  document.querySelector(".article")?.classList.add("listening");
  dispatchEvent(new Event("module-wanted"));
}
