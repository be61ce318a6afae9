import { html } from "hono/html";
import type { MonthView } from "../../src/model/views.ts";
import { listPager } from "../parts/list-pager.ts";
import { monthCalendar } from "../parts/month-calendar.ts";
import { monthOfYear } from "../parts/month-name.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** One month of the archive: its calendar, and the way to the months beside it. */
export function monthPage(view: MonthView): string {
  const { shell, trail, year, month } = view;
  const title = monthOfYear(year, month, shell.settings);
  return documentPage(shell, {
    looks: "lists",
    sheet: "before",
    canonical: shell.path,
    trail: pageTrail(trail, title, shell),
    main: html`<div class="list">
  <header class="list-heading">
    <p class="list-subject">${words.archive.title}</p>
    <h1>${title}</h1>
  </header>
  ${monthCalendar(view)}
  ${listPager(view, words.archive.neighbours)}
</div>`,
  });
}
