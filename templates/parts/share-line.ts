import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** The address to give away: readable, so that it can be told, and short, as chats make 167 characters of the other. */
export function shareLine({ shareAddress, shell: { absolute, link } }: ArticleView): Markup {
  if (shareAddress === undefined) return nothing;
  const told = absolute(shareAddress).replace(/^https?:\/\//, "");
  return html`<p class="share-line">${words.shareAddress} <a href="${link(shareAddress)}" dir="ltr">${told}</a></p>`;
}
