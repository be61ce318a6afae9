import { html } from "hono/html";
import type { Link, Shell, StoryView } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";
import { type PictureSizes, pictureSizes } from "./picture-sizes.ts";
import { storyCard } from "./story-card.ts";

/** A section on the front page. It opens with its newest story that has a picture, so that strips look alike. */
export function sectionStrip(section: Link, stories: readonly StoryView[], shell: Shell): Markup {
  const opening = stories.find(({ image }) => image) ?? stories[0];
  const others = stories.filter((story) => story !== opening);
  const card = (story: StoryView, sizes: PictureSizes) =>
    storyCard(story, shell, { level: 3, place: "later", sizes });
  return html`<section class="strip">
    <h2 class="strip-heading"><a href="${shell.link(section.path)}">${section.title}</a></h2>
    ${opening && html`<div class="strip-opening">${card(opening, pictureSizes.strip)}</div>`}
    ${others.length > 0 && html`<div class="strip-others">${others.map((story) => card(story, pictureSizes.thumbnail))}</div>`}
  </section>`;
}
