import { html } from "hono/html";
import { type Markup, nothing } from "./markup.ts";

/** Caption and credit of a picture; `before` stands in front of them. */
export function figureWords(
  caption: string | undefined,
  credit: string | undefined,
  before: Markup = nothing,
): Markup {
  if (!caption && !credit && before === nothing) return nothing;
  return html`<figcaption>${before}${caption} ${credit && html`<span class="credit">${credit}</span>`}</figcaption>`;
}
