import { html } from "hono/html";
import type { RedirectView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { documentPage } from "./document-page.ts";

/**
 * A former or short address: browsers and search engines go on at once, a reader without either finds the link. A chat shows
 * the target's title, words and picture, because it reads this page and goes no further.
 */
export function redirectPage({ shell, target, card }: RedirectView): string {
  const href = shell.link(target.path);
  return documentPage(shell, {
    canonical: target.path,
    image: card,
    more: html`<meta http-equiv="refresh" content="0; url=${href}">\n`,
    main: html`<div class="notice">
  <h1>${words.moved.title}</h1>
  <p>${words.moved.explanation}</p>
  <p><a href="${href}">${target.title}</a></p>
</div>`,
  });
}
