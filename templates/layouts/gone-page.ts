import { html } from "hono/html";
import type { GoneView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** Where something stood that has ended: says so, and nothing of what it was. */
export function gonePage({ shell, reason }: GoneView): string {
  const { settings, link } = shell;
  const ended = html`<p>${words.gone.ended}</p>`;
  const withdrawn = html`<p>${words.gone.withdrawn}</p>\n  <p>${reason}</p>`;
  return documentPage(shell, {
    title: `${words.gone.title} — ${settings.title}`,
    main: html`<div class="notice">
  <h1>${words.gone.title}</h1>
  ${reason === undefined ? ended : withdrawn}
  <p><a class="button" href="${link("/")}">${words.notFound.home}</a></p>
</div>`,
  });
}
