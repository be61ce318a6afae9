import { html } from "hono/html";
import type { Shell, StoryView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { isolatedText } from "./isolated-text.ts";
import { type Markup, nothing } from "./markup.ts";
import { shortDay } from "./moment.ts";
import { picture } from "./picture.ts";
import type { PictureSizes } from "./picture-sizes.ts";

/** How a story stands in a list. */
export type StoryManner = {
  /** Where its headline stands in the page's outline. */
  readonly level: 2 | 3;
  readonly place: "first" | "later";
  /** How wide its picture stands, from `picture-sizes.ts`. */
  readonly sizes: PictureSizes;
};

/** One story: picture, headline, summary, section and day. The headline is the link; the picture lies under it. */
export function storyCard(story: StoryView, shell: Shell, { level, place, sizes }: StoryManner): Markup {
  const { headline, summary, section, published, image } = story;
  const link = html`<a href="${shell.link(story.path)}">${isolatedText(headline)}</a>`;
  return html`<article class="story">
    ${image && html`<div class="story-picture">${picture(image, shell, place, sizes)}</div>`}
    <div class="story-words">
      ${storyKind(story)}
      ${level === 2 ? html`<h2 class="story-headline">${link}</h2>` : html`<h3 class="story-headline">${link}</h3>`}
      ${summary && html`<p class="story-summary">${isolatedText(summary)}</p>`}
      <p class="story-facts"><a href="${shell.link(section.path)}">${section.title}</a> ${shortDay(published, shell.settings)}</p>
    </div>
  </article>`;
}

/** What it is where it is not news, and whose opinion it is: names first, as readers choose a column by its writer. */
function storyKind({ form, voices }: StoryView): Markup {
  if (form === "news") return nothing;
  const names = voices.length > 0 && html` <span class="story-voices">${voices.join("، ")}</span>`;
  return html`<p class="story-kind"><span class="kind-label">${words.kind[form]}</span>${names}</p>`;
}
