import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/** No year and no count: what changes daily or yearly would change every page. */
export function siteFooter({ settings, link }: Shell): Markup {
  return html`<footer class="site-footer">
  <p class="site-name">${settings.title}</p>
  <nav aria-label="${words.siteLinks}">
    <ul>
      <li><a href="${link("/")}">${words.frontPage}</a></li>
      <li><a href="${link("/feed.xml")}">${words.feed}</a></li>
    </ul>
  </nav>
</footer>`;
}
