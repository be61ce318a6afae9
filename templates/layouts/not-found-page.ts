import { html } from "hono/html";
import type { NotFoundView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** What a host shows for an address that leads nowhere: why, and where to go. */
export function notFoundPage({ shell }: NotFoundView): string {
  const { settings, navigation, link } = shell;
  return documentPage(shell, {
    title: `${words.notFound.title} — ${settings.title}`,
    main: html`<div class="notice">
  <h1>${words.notFound.title}</h1>
  <p>${words.notFound.explanation}</p>
  <ul class="tag-links" aria-label="${words.sections}">
    ${navigation.map(({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>\n`)}
  </ul>
  <p><a class="button" href="${link("/")}">${words.notFound.home}</a></p>
</div>`,
  });
}
