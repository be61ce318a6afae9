import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { authorNames } from "./author-names.ts";
import { lastChange } from "./last-change.ts";
import { type Markup, nothing } from "./markup.ts";
import { moment } from "./moment.ts";
import { readingTime } from "./reading-time.ts";
import { storyAge } from "./story-age.ts";

/** When a story was published and changed, and who wrote it; an opinion's authors stand above its headline instead. */
export function byline(view: ArticleView): Markup {
  const { published, authors, corrections, form, shell } = view;
  const { settings } = shell;
  const changed = lastChange(view);
  return html`<div class="byline">
    ${storyAge(view)}
    <p>${moment(published, settings, words.published)}</p>
    ${changed ? html`<p>${moment(changed, settings, words.updated)}</p>` : nothing}
    ${authors.length > 0 && form.kind !== "opinion" ? html`<p>${words.writtenBy} ${authorNames(authors, shell)}</p>` : nothing}
    ${readingTime(view)}
    ${corrections.length > 0 ? html`<p><a href="#corrections">${words.corrected}</a></p>` : nothing}
  </div>`;
}
