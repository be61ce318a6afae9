import { html } from "hono/html";
import type { OfflineView } from "../../src/model/views.ts";
import { pageTrail } from "../parts/page-trail.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/**
 * What the service worker shows where a page can be had neither from the network nor from the device. Its script
 * (`templates/scripts/modules/kept-pages.ts`) lists what the device has.
 */
export function offlinePage({ shell, trail }: OfflineView): string {
  const { title, explanation, again, front, saved, kept } = words.offline;
  return documentPage(shell, {
    title: `${title} — ${shell.settings.title}`,
    looks: "lists",
    sheet: "before",
    trail: pageTrail(trail, title, shell),
    main: html`<div class="list kept kept-pages">
  <h1>${title}</h1>
  <p>${explanation}</p>
  <p class="kept-actions"><a class="button try-again" href="${shell.link("/")}" hidden>${again}</a>
  <a href="${shell.link("/")}">${front}</a>
  <a href="${shell.link("/saved/")}">${saved}</a></p>
  <section class="kept-list" hidden>
    <h2>${kept}</h2>
    <ol class="story-list"></ol>
  </section>
</div>`,
  });
}
