import { html } from "hono/html";
import { formatHeaderDate } from "../../src/arabic/format-date.ts";
import { formatHijriDate } from "../../src/arabic/hijri.ts";
import type { Shell } from "../../src/model/views.ts";
import { type Markup, nothing } from "./markup.ts";
import { dayOf } from "./moment.ts";

/**
 * The date above the page: the edition's in the HTML, so that no output depends on when it was built; today's once the
 * browser has run `templates/scripts/page.ts`. Pages without an edition leave its line free for the browser.
 */
export function editionDate({ settings, editionDate: edition }: Shell): Markup {
  const { hijri } = settings;
  const date = edition && formatHeaderDate(edition, settings);
  const hijriDate = hijri.show && edition && formatHijriDate(edition, settings, hijri.offset);
  return html`<p class="edition-date${hijri.show && " with-hijri"}">
      <time id="edition-date"${edition && html` datetime="${dayOf(edition)}"`}>${date}</time>
      ${hijri.show ? html`<span id="hijri-date">${hijriDate}</span>` : nothing}
    </p>`;
}
