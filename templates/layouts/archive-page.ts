import { html } from "hono/html";
import { withDigits } from "../../src/arabic/digits.ts";
import type { ArchiveView, Shell } from "../../src/model/views.ts";
import type { Markup } from "../parts/markup.ts";
import { monthName, monthOfYear } from "../parts/month-name.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** The way into everything ever published: years, and the months that hold something. */
export function archivePage({ shell, trail, years }: ArchiveView): string {
  return documentPage(shell, {
    looks: "lists",
    sheet: "before",
    canonical: shell.path,
    trail: pageTrail(trail, words.archive.title, shell),
    main: html`<div class="list">
  <header class="list-heading">
    <h1>${words.archive.title}</h1>
    <p class="list-description">${words.archive.explanation}</p>
  </header>
  ${years.map((year) => yearOf(year, shell))}
  ${years.length === 0 && html`<p class="list-empty">${words.nothingYet}</p>`}
</div>`,
  });
}

function yearOf({ year, months }: ArchiveView["years"][number], { settings, link }: Shell): Markup {
  const steps = months.map(
    ({ month, path }) =>
      html`<li><a href="${link(path)}" aria-label="${monthOfYear(year, month, settings)}">${monthName(month, settings)}</a></li>\n`,
  );
  return html`<div class="archive-year">
    <h2 id="year-${year}">${withDigits(String(year), settings.digits)}</h2>
    <ul class="archive-months" aria-labelledby="year-${year}">
      ${steps}
    </ul>
  </div>`;
}
