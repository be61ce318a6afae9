import { html } from "hono/html";
import { formatDate, formatTime } from "../../src/arabic/format-date.ts";
import type { DateStyle } from "../../src/model/site-settings.ts";
import type { LiveEntryView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { isolatedText } from "./isolated-text.ts";
import { type Markup, nothing } from "./markup.ts";
import { trusted } from "./trusted.ts";

/** What happened, newest first, each with an address of its own; before it an index of all. */
export function liveCoverage(entries: readonly LiveEntryView[], { settings }: Shell): Markup {
  return html`${entries.length > 1 ? liveIndex(entries, settings) : nothing}
  <section class="live-entries" aria-label="${words.live.entries}">
    ${entries.map((entry) => liveEntry(entry, settings))}
  </section>`;
}

function liveIndex(entries: readonly LiveEntryView[], style: DateStyle): Markup {
  const items = entries.map(({ id, published, headline }) => {
    const time = html`<time datetime="${published.iso}">${formatTime(published, style)}</time>`;
    return html`<li><a href="#${id}">${time} ${headline ?? formatDate(published, style)}</a></li>\n`;
  });
  return html`<details class="box live-index">
    <summary>${words.live.index(entries.length, style.digits)}</summary>
    <ol>
      ${items}
    </ol>
  </details>`;
}

/** The age beside the time is the browser's to fill in (`scripts/modules/relative-time.ts`); the date stays. */
function liveEntry({ id, published, headline, body }: LiveEntryView, style: DateStyle): Markup {
  const [day, time] = [formatDate(published, style), formatTime(published, style)];
  const permalink = words.live.permalinkOf(words.dayAndTime(day, time));
  return html`<article class="entry" id="${id}" aria-labelledby="${id}-time${headline && ` ${id}-headline`}">
      <p class="entry-time" id="${id}-time"><time datetime="${published.iso}">${time}</time> <span class="entry-age"></span> <span class="entry-day">${day}</span></p>
      ${headline ? html`<h2 id="${id}-headline">${isolatedText(headline)}</h2>` : nothing}
      <div class="article-body">
${trusted(body)}
      </div>
      <p class="entry-permalink"><a href="#${id}" aria-label="${permalink}">${words.live.permalink}</a></p>
    </article>
    `;
}
