import { html } from "hono/html";
import type { GoneView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/**
 * Where an article stood: why it is no longer there, and nothing of what it was. It claims no address, and search
 * engines are to forget it.
 */
export function gonePage({ shell, reason }: GoneView): string {
  const { title, withdrawn, because, expired } = words.gone;
  return documentPage(
    { ...shell, indexed: false },
    {
      title: `${title} — ${shell.settings.title}`,
      main: html`<div class="notice">
  <h1>${title}</h1>
  ${reason === undefined ? html`<p>${expired}</p>` : html`<p>${withdrawn}</p>\n  <p>${because(reason)}</p>`}
  <p><a class="button" href="${shell.link("/")}">${words.notFound.home}</a></p>
</div>`,
    },
  );
}
