import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The way to the search page, where the newsroom has one; its magnifier is drawn by the stylesheet. */
export function searchLink({ settings, path, link }: Shell): Markup {
  if (!settings.features.search) return nothing;
  const current = path === "/search/" && html` aria-current="page"`;
  return html`<a class="search-link" href="${link("/search/")}"${current}><span>${words.search}</span></a>`;
}
