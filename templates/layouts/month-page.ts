import { html } from "hono/html";
import type { MonthView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function monthPage({ shell, days }: MonthView): string {
  return documentPage(shell, {
    canonical: shell.path,
    main: html`<ul>${days.map(({ day, path }) => html`<li><a href="${shell.link(path)}">${day}</a></li>`)}</ul>`,
  });
}
