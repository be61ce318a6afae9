import { listenWords } from "../../words.ts";
import { type SpeechPart, speechParts } from "../listen/speech-parts.ts";
import { arabicVoice } from "../tools/arabic-voice.ts";
import { makeBar, showBar } from "../tools/make-bar.ts";
import { makeButton } from "../tools/make-button.ts";

const article = document.querySelector<HTMLElement>(".listening");
const tool = document.querySelector<HTMLElement>("[data-tool=listen]");
if (article && tool) listen(article, tool);

/**
 * Reads the article aloud from now on. A pause is an end that remembers its place: what browsers call a pause loses the
 * voice for good on some phones.
 */
function listen(article: HTMLElement, tool: HTMLElement): void {
  const parts = speechParts(article);
  const bar = makeBar(listenWords.bar, tool.parentElement || tool);
  const toggle = makeButton("tool", "");
  const end = makeButton("tool", listenWords.end);
  let place = 0;
  let spoken: SpeechSynthesisUtterance | undefined;

  const say = () => {
    const words = spoken ? listenWords.pause : place > 0 ? listenWords.resume : listenWords.start;
    toggle.textContent = words;
    tool.textContent = words;
    toggle.dataset["tool"] = tool.dataset["tool"] = spoken ? "pause" : "listen";
    mark(spoken && parts[place]);
  };
  const silence = () => {
    spoken = undefined;
    speechSynthesis.cancel();
  };
  const stop = () => {
    silence();
    place = 0;
    say();
    if (bar.contains(document.activeElement)) tool.focus();
    showBar(bar, false);
  };
  const speak = () => {
    const part = parts[place];
    const voice = arabicVoice();
    if (!part || !voice) return stop();
    const utterance = new SpeechSynthesisUtterance(part.text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // Ended by itself, not by a press: then `spoken` is another, or none.
    const goOn = () => {
      if (spoken !== utterance) return;
      place += 1;
      speak();
    };
    utterance.onend = utterance.onerror = goOn;
    spoken = utterance;
    speechSynthesis.speak(utterance);
    say();
  };
  const turn = () => {
    if (spoken) {
      silence();
      say();
      return;
    }
    // What another page left unsaid.
    speechSynthesis.cancel();
    showBar(bar, true);
    speak();
  };

  toggle.addEventListener("click", turn);
  tool.addEventListener("click", turn);
  end.addEventListener("click", stop);
  // A page that is left must not go on talking.
  addEventListener("pagehide", stop);
  bar.append(toggle, end);
  turn();
}

/** The block that is being read, and no other. */
function mark(part: SpeechPart | undefined): void {
  for (const before of document.querySelectorAll(".being-read")) before.classList.remove("being-read");
  part?.block.classList.add("being-read");
}
