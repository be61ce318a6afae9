import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { type Markup, nothing } from "./markup.ts";
import { pictureSizes } from "./picture-sizes.ts";
import { storyCard } from "./story-card.ts";

/** What else there was to read on the matter when the story came out. */
export function relatedStories({ related, shell }: ArticleView): Markup {
  if (related.length === 0) return nothing;
  return html`<section class="related" aria-labelledby="related-heading">
  <h2 class="strip-heading" id="related-heading">${words.related}</h2>
  <div class="related-list">
    ${related.map((story) => storyCard(story, shell, { level: 3, place: "later", sizes: pictureSizes.thumbnail }))}
  </div>
</section>`;
}
