import { html } from "hono/html";
import type { Link, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/** No year and no count: what changes daily or yearly would change every page. */
export function siteFooter(shell: Shell): Markup {
  const { settings, link } = shell;
  return html`<footer class="site-footer">
  <p class="site-name">${settings.title}</p>
  <nav aria-label="${words.siteLinks}">
    <ul>
      ${links(shell).map(({ path, title }) => html`<li><a href="${link(path)}">${title}</a></li>\n`)}
    </ul>
  </nav>
</footer>`;
}

/** Ways into the news, then what the newsroom says of itself. */
function links({ settings, ownPages }: Shell): Link[] {
  const search: Link[] = settings.features.search ? [{ path: "/search/", title: words.search }] : [];
  const saved: Link[] = settings.features.offline ? [{ path: "/saved/", title: words.saved.title }] : [];
  return [
    { path: "/", title: words.frontPage },
    ...search,
    ...saved,
    { path: "/archive/", title: words.archive.title },
    { path: "/corrections/", title: words.corrections.title },
    ...ownPages,
    { path: "/feed.xml", title: words.feed },
  ];
}
