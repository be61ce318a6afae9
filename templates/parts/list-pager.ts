import { html } from "hono/html";
import type { UrlPath } from "../../src/model/url-path.ts";
import type { ListView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The neighbours of a list's page. */
export function listPager({ newer, older, shell: { link } }: ListView): Markup {
  if (newer === undefined && older === undefined) return nothing;
  const step = (to: UrlPath | undefined, rel: string, label: string) =>
    to && html`<a class="button" href="${link(to)}" rel="${rel}">${label}</a>`;
  return html`<nav class="list-pager" aria-label="${words.pages}">
    ${step(newer, "prev", words.newer)}
    ${step(older, "next", words.older)}
  </nav>`;
}
