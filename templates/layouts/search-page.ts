import { html } from "hono/html";
import type { SearchView } from "../../src/model/views.ts";
import { documentPage } from "./document-page.ts";

export function searchPage({ shell }: SearchView): string {
  return documentPage(shell, { canonical: shell.path, main: html`<h1>البحث</h1>` });
}
