import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { moment } from "./moment.ts";

/** What was wrong and is right now, oldest first, so that a correction's own address never changes. */
export function correctionsBlock({ corrections, shell }: Pick<ArticleView, "corrections" | "shell">): Markup {
  if (corrections.length === 0) return nothing;
  const items = corrections.map(
    ({ date, text }, index) => html`<li id="correction-${index + 1}">
        <p class="correction-date">${moment(date, shell.settings, (when) => when)}</p>
        <p>${text}</p>
      </li>\n`,
  );
  return html`<section class="box corrections" id="corrections" aria-labelledby="corrections-heading">
    <h2 id="corrections-heading">${words.correctionsHeading(corrections.length)}</h2>
    <ol>
      ${items}
    </ol>
  </section>`;
}
