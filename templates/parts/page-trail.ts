import { html } from "hono/html";
import type { Link, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";

/**
 * The strip under the masthead: the way from the front page down to `here`. Its bullets are text, as on the reference
 * page, and silent for screen readers, which announce a list already.
 */
export function pageTrail(trail: readonly Link[], here: string, { link }: Shell): Markup {
  const steps = trail.map((step, index) => {
    const bullet = index > 0 && trailBullet;
    return html`<li>${bullet}<a href="${link(step.path)}">${step.title}</a></li>\n`;
  });
  return html`<nav class="page-trail" aria-label="${words.trail}">
  <ol>
    ${steps}
    <li aria-current="page">${trailBullet}${here}</li>
  </ol>
</nav>`;
}

const trailBullet = html`<span aria-hidden="true">• </span>`;
