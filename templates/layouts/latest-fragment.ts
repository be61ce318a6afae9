import { html } from "hono/html";
import type { LatestView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function latestFragment({ shell, latest }: LatestView): string {
  return documentPage(shell, {
    canonical: shell.path,
    main: html`<ul>${latest.map(({ story }) => html`<li><a href="${shell.link(story.path)}">${story.title}</a></li>`)}</ul>`,
  });
}
