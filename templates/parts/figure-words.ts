import { html } from "hono/html";
import { type Markup, nothing } from "./markup.ts";

/** Caption and credit of a picture; `before` stands in front of them. */
export function figureWords(
  caption: string | undefined,
  credit: string | undefined,
  before: Markup = nothing,
): Markup {
  if (!caption && !credit && before === nothing) return nothing;
  const after = credit && (caption ? html`<span class="credit">${credit}</span>` : credit);
  // A space, so that a copied or spoken caption does not run into what stands before it.
  const lead = before === nothing ? nothing : html`${before} `;
  return html`<figcaption>${lead}${caption} ${after}</figcaption>`;
}
