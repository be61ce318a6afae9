import { html } from "hono/html";
import type { Shell, SourceView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { readableAddress } from "./readable-address.ts";

/** Where a story came from: the name leads to everything from there, «الأصل» to the piece itself. */
export function sourceLine(source: SourceView | undefined, { link }: Shell): Markup {
  if (source === undefined) return nothing;
  const { name, path, url } = source;
  const original =
    url &&
    html`
    <p><a class="external" href="${new URL(url).href}" rel="external" aria-label="${words.originalPieceOf(name)}">${words.originalPiece}</a></p>
    <p class="on-paper"><bdi dir="ltr">${readableAddress(url)}</bdi></p>`;
  return html`<footer class="source-line">
    <p>${words.source} <a href="${link(path)}">${name}</a></p>${original}
  </footer>`;
}
