import { html } from "hono/html";
import type { Link, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** What a story is about: each tag leads to everything under it. */
export function tagLinks(tags: readonly Link[], { link }: Shell): Markup {
  if (tags.length === 0) return nothing;
  return html`<ul class="tag-links" aria-label="${words.tags}">
    ${tags.map(({ path, title }) => html`<li><a href="${link(path)}" rel="tag">${title}</a></li>\n`)}
  </ul>`;
}
