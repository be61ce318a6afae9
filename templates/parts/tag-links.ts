import { html } from "hono/html";
import type { Shell, TagView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** What a story is about: each tag leads to everything under it. */
export function tagLinks(tags: readonly TagView[], { link }: Shell): Markup {
  if (tags.length === 0) return nothing;
  return html`<ul class="tag-links" aria-label="${words.tags}">
    ${tags.map((tag) => html`<li>${tagLink(tag, link)}</li>\n`)}
  </ul>`;
}

function tagLink({ path, title }: TagView, link: Shell["link"]): Markup {
  return path === undefined
    ? html`<span>${title}</span>`
    : html`<a href="${link(path)}" rel="tag">${title}</a>`;
}
