import { html } from "hono/html";
import type { Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/**
 * The line of tools under an article's header. Without scripts it leads to the ways of sharing; the room for what
 * `scripts/modules/article-tools.ts` adds at the first touch (text size, listening) is kept, so that nothing moves.
 */
export function articleTools({ settings }: Shell): Markup {
  const share = html`<a class="tool" data-tool="share" href="#share">${words.share.open}</a>`;
  return html`<div class="article-tools" role="group" aria-label="${words.articleTools}">${settings.features.share ? share : nothing}</div>`;
}
