import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { editionDate } from "./edition-date.ts";
import type { Markup } from "./markup.ts";
import { picture } from "./picture.ts";
import { searchLink } from "./search-link.ts";
import { sectionNavigation } from "./section-navigation.ts";

/** The top of every page, in the reference page's order: theme, date, search, logo, sections. */
export function masthead(shell: Shell): Markup {
  return html`<header class="masthead">
  <div class="masthead-bar">
    ${themeControl}
    ${editionDate(shell)}
  </div>
  ${searchLink(shell)}
  ${siteLogo(shell)}
  ${sectionNavigation(shell)}
</header>`;
}

/** Out of sight and reach until `templates/scripts/page.ts` has brought it to life; its room is kept. */
const themeControl = html`<button class="theme-control" id="theme-control" type="button" aria-pressed="false">${words.darkMode}</button>`;

/** `--logo-height` is 5rem at most. */
function siteLogo(shell: Shell): Markup {
  const {
    settings,
    assets: { logo },
    link,
  } = shell;
  const name = logo
    ? picture(logo, shell, "frame", `${Math.ceil((5 * logo.width) / logo.height)}rem`)
    : html`${settings.title}`;
  return html`<a class="site-logo" href="${link("/")}" aria-label="${words.logoLeadsHome(settings.title)}">${name}</a>`;
}
