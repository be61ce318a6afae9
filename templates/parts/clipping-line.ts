import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import type { Markup } from "./markup.ts";
import { readableAddress } from "./readable-address.ts";

/** Seen on paper alone, where no link can be followed: which paper this was cut from, and where to find it again. */
export function clippingLine({ shareAddress, shell: { absolute, path, settings } }: ArticleView): Markup {
  const address = readableAddress(absolute(shareAddress ?? path));
  return html`<p class="on-paper clipping">${words.clippingOf(settings.title)} <bdi dir="ltr">${address}</bdi></p>`;
}
