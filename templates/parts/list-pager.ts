import { html } from "hono/html";
import type { UrlPath } from "../../src/model/url-path.ts";
import type { Shell } from "../../src/model/views.ts";
import { type Markup, nothing } from "./markup.ts";

/** A page among its neighbours in time. */
type Place = {
  readonly shell: Shell;
  readonly newer: UrlPath | undefined;
  readonly older: UrlPath | undefined;
};

/** What the neighbours are called, and all of them together. */
type Labels = { readonly all: string; readonly newer: string; readonly older: string };

/** The neighbours of a list's page. */
export function listPager({ newer, older, shell: { link } }: Place, labels: Labels): Markup {
  if (newer === undefined && older === undefined) return nothing;
  const step = (to: UrlPath | undefined, rel: string, label: string) =>
    to && html`<a class="button" href="${link(to)}" rel="${rel}">${label}</a>`;
  return html`<nav class="list-pager" aria-label="${labels.all}">
    ${step(newer, "prev", labels.newer)}
    ${step(older, "next", labels.older)}
  </nav>`;
}
