import { html } from "hono/html";
import type { Link, SeriesView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** Above a headline: the series this is a part of, and which part. */
export function seriesLine(series: SeriesView | undefined, { link, settings }: Shell): Markup {
  if (series === undefined) return nothing;
  const part =
    series.part !== undefined &&
    html` <span class="series-part">${words.series.part(series.part, settings.digits)}</span>`;
  return html`<p class="series-line"><a href="${link(series.series.path)}">${words.series.heading(series.series.title)}</a>${part}</p>`;
}

/** Under the article: the parts before it, the next one, and the way to all. */
export function seriesBox(series: SeriesView | undefined, shell: Shell): Markup {
  if (series === undefined) return nothing;
  const { earlier, next } = series;
  const { link } = shell;
  return html`<section class="box series-box" aria-labelledby="series-heading">
    <h2 id="series-heading">${words.series.heading(series.series.title)}</h2>
    ${earlier.length > 0 ? earlierParts(earlier, shell) : nothing}
    ${next ? html`<p class="series-next"><span>${words.series.next}</span> <a href="${link(next.path)}" rel="next">${next.title}</a></p>` : nothing}
    <p><a href="${link(series.series.path)}">${words.series.all}</a></p>
  </section>`;
}

/** More than these would push what follows out of sight: they wait behind their own heading. */
const shownAtOnce = 5;

function earlierParts(parts: readonly Link[], { link }: Shell): Markup {
  const list = html`<ol>
      ${parts.map(({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>\n`)}
    </ol>`;
  return parts.length > shownAtOnce
    ? html`<details><summary>${words.series.earlier}</summary>${list}</details>`
    : html`<p class="series-earlier">${words.series.earlier}</p>
    ${list}`;
}
