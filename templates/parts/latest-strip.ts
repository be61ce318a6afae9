import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/**
 * The line under the masthead. What is new never stands in a page, or every old page would change with every story:
 * the browser fetches it at the first touch (`templates/scripts/modules/latest-strip.ts`). Until then, and without scripts, a link stands
 * there, in the room that the news will take.
 */
export function latestStrip({ path, link }: Shell): Markup {
  const newest = path === "/" ? link("/#content") : link("/");
  return html`<aside class="latest-strip relative-time" aria-label="${words.strip.title}" data-source="${link("/fragments/latest.html")}">
  <a href="${newest}">${words.strip.title}</a>
</aside>`;
}
