import { html } from "hono/html";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";

/** What the story comes down to, for readers in haste. */
export function keyPointsBox(points: readonly string[]): Markup {
  if (points.length === 0) return nothing;
  return html`<section class="box key-points" aria-labelledby="key-points">
    <h2 id="key-points">${words.keyPoints}</h2>
    <ul>
      ${points.map((point) => html`<li>${point}</li>\n`)}
    </ul>
  </section>`;
}
