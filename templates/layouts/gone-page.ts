import { html } from "hono/html";
import type { GoneView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function gonePage({ shell, reason }: GoneView): string {
  return documentPage(shell, { canonical: shell.path, main: html`<p>${reason}</p>` });
}
