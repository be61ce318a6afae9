import { html } from "hono/html";
import type { ArticleView, Link, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { moment } from "./moment.ts";

/** When a story was published and changed, and who wrote it. */
export function byline({ published, updated, authors, shell }: ArticleView): Markup {
  const { settings } = shell;
  return html`<div class="byline">
    <p>${moment(published, settings, words.published)}</p>
    ${updated ? html`<p>${moment(updated, settings, words.updated)}</p>` : nothing}
    ${authors.length > 0 ? html`<p>${words.writtenBy} ${namesOf(authors, shell)}</p>` : nothing}
  </div>`;
}

function namesOf(authors: readonly Link[], { link }: Shell): Markup[] {
  return authors.map(({ path, title }, index) => {
    const comma = index > 0 && "، ";
    return html`${comma}<a href="${link(path)}" rel="author">${title}</a>`;
  });
}
