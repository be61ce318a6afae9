import { html } from "hono/html";
import type { CorrectionsView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function correctionsPage({ shell, corrections }: CorrectionsView): string {
  return documentPage(shell, {
    canonical: shell.path,
    main: html`<ul>${corrections.map(({ article, text }) => html`<li><a href="${shell.link(article.path)}">${article.title}</a> ${text}</li>`)}</ul>`,
  });
}
