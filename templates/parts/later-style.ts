import { html } from "hono/html";
import type { Looks, Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";

/**
 * The stylesheet of all that is not in the first view. In the body it holds up what follows it and nothing before
 * (HTML, 4.2.4: `stylesheet` is allowed in the body), so it stands right before the first thing it styles.
 */
export function laterStyle({ assets, link }: Shell, looks: Looks): Markup {
  return html`<link rel="stylesheet" href="${link(assets.stylesheets[looks])}">`;
}
