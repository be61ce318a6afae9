import { html } from "hono/html";
import type { ListView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { picture } from "./picture.ts";
import { pictureSizes } from "./picture-sizes.ts";

/** What a list collects, with what is known about it. */
export function listHeading(view: ListView): Markup {
  const { shell, subject, title, description, portrait, website } = view;
  return html`<header class="list-heading">
    ${portrait ? html`<div class="portrait">${picture(portrait, shell, "frame", pictureSizes.portrait)}</div>` : nothing}
    <p class="list-subject">${words.subject[subject]}</p>
    <h1>${title}</h1>
    ${description ? html`<p class="list-description">${description}</p>` : nothing}
    ${website ? html`<p><a class="external" href="${new URL(website).href}" rel="external">${words.website(title)}</a></p>` : nothing}
    ${extent(view)}
    ${subsections(view)}
  </header>`;
}

/** The front of a list says how many it holds; a numbered page, which must never change, only which one it is. */
function extent({ total, pageNumber, shell: { settings } }: ListView): Markup {
  if (pageNumber !== undefined)
    return html`<p class="list-extent">${words.pageNumber(pageNumber, settings.digits)}</p>`;
  return total ? html`<p class="list-extent">${words.articles(total, settings.digits)}</p>` : nothing;
}

function subsections({ children, shell }: ListView): Markup {
  if (children.length === 0) return nothing;
  return html`<ul class="tag-links" aria-label="${words.children}">
      ${children.map(({ path, title }) => html`<li><a href="${shell.link(path)}">${title}</a></li>\n`)}
    </ul>`;
}
