import { html } from "hono/html";
import type { ArchiveView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function archivePage({ shell, years }: ArchiveView): string {
  return documentPage(shell, {
    canonical: shell.path,
    main: html`<ul>${years.flatMap(({ year, months }) => months.map(({ month, path }) => html`<li><a href="${shell.link(path)}">${year}/${month}</a></li>`))}</ul>`,
  });
}
