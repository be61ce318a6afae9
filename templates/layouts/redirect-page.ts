import { html } from "hono/html";
import type { RedirectView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/** A former address: browsers and search engines go on at once, a reader without either finds the link. */
export function redirectPage({ shell, target }: RedirectView): string {
  const href = shell.link(target.path);
  return documentPage(shell, {
    canonical: target.path,
    more: html`<meta http-equiv="refresh" content="0; url=${href}">\n`,
    main: html`<div class="notice">
  <h1>${words.moved.title}</h1>
  <p>${words.moved.explanation}</p>
  <p><a href="${href}">${target.title}</a></p>
</div>`,
  });
}
