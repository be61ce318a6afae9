import { html } from "hono/html";
import type { PictureView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { editionDate } from "./edition-date.ts";
import type { Markup } from "./markup.ts";
import { picture } from "./picture.ts";
import type { PictureSizes } from "./picture-sizes.ts";
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

function siteLogo(shell: Shell): Markup {
  const {
    settings,
    assets: { logo },
    link,
  } = shell;
  const name = logo ? picture(logo, shell, "frame", logoSizes(logo)) : html`${settings.title}`;
  return html`<a class="site-logo" href="${link("/")}" aria-label="${words.logoLeadsHome(settings.title)}">${name}</a>`;
}

/** `--logo-height` is 5rem at most. */
function logoSizes({ width, height }: PictureView): PictureSizes {
  const rem = (5 * width) / height;
  return { sizes: `${rem.toFixed(1)}rem`, widest: rem * 48 };
}
