import { html } from "hono/html";
import type { SavedView } from "../../src/model/views.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** «المحفوظة»: what the reader has saved on this device; its script (`templates/scripts/modules/saved-articles.ts`) lists it. */
export function savedPage({ shell, trail }: SavedView): string {
  const { title, explanation, withoutScript } = words.saved;
  return documentPage(shell, {
    title: `${title} — ${shell.settings.title}`,
    looks: "lists",
    sheet: "before",
    canonical: shell.path,
    trail: pageTrail(trail, title, shell),
    main: html`<div class="list kept saved-articles">
  <h1>${title}</h1>
  <p class="list-description">${explanation}</p>
  <noscript><p>${withoutScript}</p></noscript>
  <p class="saved-state" role="status"></p>
  <ol class="story-list" aria-label="${title}"></ol>
</div>`,
  });
}
