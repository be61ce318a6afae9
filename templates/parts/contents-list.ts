import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { isolatedText } from "./isolated-text.ts";
import { type Markup, nothing } from "./markup.ts";

/** Where to jump in a long article. Closed, so that it never stands between a headline and its story. */
export function contentsList({ contents }: ArticleView): Markup {
  if (contents.length === 0) return nothing;
  return html`<nav class="box contents" aria-labelledby="contents-heading">
    <details>
      <summary id="contents-heading">${words.contents}</summary>
      <ol>
        ${contents.map(({ id, title }) => html`<li><a href="#${id}">${isolatedText(title)}</a></li>\n`)}
      </ol>
    </details>
  </nav>`;
}
