import type { TrustedHtml } from "../model/trusted-html.ts";

/**
 * What is no word of the text: the numbers of footnotes and the footnotes themselves, our note below a player, and the
 * link inside one, which repeats its caption.
 */
const BESIDE_THE_TEXT =
  /<sup>.*?<\/sup>|<section class="footnotes"[^>]*>.*?<\/section>|<p class="embed-note">.*?<\/p>|<(video|audio) .*?<\/\1>/gs;

/** Where a line ends for a reader; the other elements stand inside one. */
const LINE_END = /<br>|<\/(?:p|li|td|th|pre|h[2-6]|figcaption|figure|blockquote)>/g;

const REFERENCES: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
};

/**
 * The words of a rendered body, a line for each block. Fit for our own markup only: every `<` in it starts a whole tag,
 * attributes are quoted and hold no `<` or `>`, and text has the four references above and no others.
 */
export function textOfBody({ html }: TrustedHtml): string {
  return html
    .replace(BESIDE_THE_TEXT, "")
    .replace(LINE_END, "\n")
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (reference) => REFERENCES[reference] ?? reference)
    .replace(/[^\S\n]*\n\s*/g, "\n")
    .trim();
}
