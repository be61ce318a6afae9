import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The top-level sections; the one that this page is, is marked as such. */
export function sectionNavigation({ navigation, path, link }: Shell): Markup {
  if (navigation.length === 0) return nothing;
  return html`<nav class="section-navigation" aria-label="${words.sections}">
    <ul>
      ${navigation.map((section) => {
        const current = section.path === path && html` aria-current="page"`;
        return html`<li><a href="${link(section.path)}"${current}>${section.title}</a></li>\n`;
      })}
    </ul>
  </nav>`;
}
