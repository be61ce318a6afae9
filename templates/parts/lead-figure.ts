import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { figureWords } from "./figure-words.ts";
import { type Markup, nothing } from "./markup.ts";
import { picture } from "./picture.ts";
import { pictureSizes } from "./picture-sizes.ts";

/** The lead image with its words; without a caption of its own it carries the first tag's name, as the reference page. */
export function leadFigure({ image, tags, shell }: ArticleView): Markup {
  if (image === undefined) return nothing;
  const text = figureWords(image.caption ?? tags[0]?.title, image.credit);
  return html`<figure class="lead-figure">${picture(image, shell, "first", pictureSizes.lead)}${text}</figure>`;
}
