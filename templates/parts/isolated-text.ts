import { html } from "hono/html";
import { bidiRuns, canHoldRun } from "../../src/arabic/bidi/bidi-runs.ts";
import type { Run } from "../../src/arabic/bidi/run.ts";
import { foreignLanguage } from "../../src/arabic/foreign-language.ts";
import { rememberTexts } from "../../src/arabic/remember-texts.ts";
import { type Markup, nothing } from "./markup.ts";

const LETTER = /\p{L}/u;
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u;

/** Headlines and summaries of some 10,000 stories, about 10 MB. */
const mostLines = 20_000;

/**
 * A headline, caption or other line that an editor typed, its Latin names and compound numbers isolated as those of a
 * body are, so that no number or bracket beside them changes sides. A line without an Arabic letter is isolated whole: it runs from
 * left to right although the page does not. A story's headline and summary stand on a dozen pages, hence the memory, for
 * those in which there is something to isolate.
 */
export function isolatedText(text: string): Markup {
  return canHoldRun(text) || !ARABIC_LETTER.test(text) ? remembered(text) : html`${text}`;
}

const remembered: (text: string) => Markup = rememberTexts(mostLines, isolated);

function isolated(text: string): Markup {
  if (LETTER.test(text) && !ARABIC_LETTER.test(text)) return html`<bdi${language(text)}>${text}</bdi>`;
  return html`${bidiRuns(text, false).runs.map(isolatedRun)}`;
}

function isolatedRun({ text, isolation }: Run): Markup {
  if (isolation === "override") return html`<bdo dir="ltr">${text}</bdo>`;
  if (isolation === "ltr") return html`<bdi dir="ltr">${text}</bdi>`;
  if (isolation === "none") return html`${text}`;
  return isShortName(text)
    ? html`<bdi class="unbroken">${text}</bdi>`
    : html`<bdi${language(text)}>${text}</bdi>`;
}

function language(text: string): Markup {
  const known = foreignLanguage(text);
  return known === undefined ? nothing : html` lang="${known}"`;
}

/** «AT-21», «F-16»: a line that ends at the hyphen leaves half a name on each. Longer ones must be able to break. */
function isShortName(text: string): boolean {
  return text.length <= 16 && /^\S*[-–/]\S*$/.test(text);
}
