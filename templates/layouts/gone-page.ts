import { html } from "hono/html";
import type { GoneView } from "../../src/model/views.ts";
import type { Markup } from "../parts/markup.ts";
import { moment } from "../parts/moment.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/**
 * Where an article stood: why it is no longer there, since when if it was withdrawn, and nothing of what it was. It
 * claims no address, and search engines are to forget it.
 */
export function gonePage(view: GoneView): string {
  const { shell } = view;
  const { title } = words.gone;
  return documentPage(
    { ...shell, indexed: false },
    {
      title: `${title} — ${shell.settings.title}`,
      main: html`<div class="notice">
  <h1>${title}</h1>
  ${whatHappened(view)}
  <p><a class="button" href="${shell.link("/")}">${words.notFound.home}</a></p>
</div>`,
    },
  );
}

function whatHappened({ withdrawn, shell }: GoneView): Markup {
  if (withdrawn === undefined) return html`<p>${words.gone.expired}</p>`;
  return html`<p>${moment(withdrawn.date, shell.settings, words.gone.withdrawn)}</p>
  <p>${words.gone.because(withdrawn.reason)}</p>`;
}
