import { html } from "hono/html";
import type { ArticleView, Link } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The stories before and after this one in its section. */
export function neighbours({ older, newer, shell: { link } }: ArticleView): Markup {
  if (older === undefined && newer === undefined) return nothing;
  const step = (to: Link | undefined, rel: string, label: string) =>
    to &&
    html`<a href="${link(to.path)}" rel="${rel}"><span class="neighbour-place">${label}</span> ${to.title}</a>\n`;
  return html`<nav class="neighbours" aria-label="${words.besides}">
    ${step(older, "prev", words.olderNeighbour)}
    ${step(newer, "next", words.newerNeighbour)}
  </nav>`;
}
