import { html } from "hono/html";
import type { ArticleView } from "../../src/model/views.ts";
import { type Markup, nothing } from "./markup.ts";
import { picture } from "./picture.ts";

/** The lead image with its words; without a caption of its own it carries the first tag's name, as the reference page. */
export function leadFigure({ image, tags, shell }: ArticleView): Markup {
  if (image === undefined) return nothing;
  const caption = image.caption ?? tags[0]?.title;
  const credit = image.credit && html`<span class="credit">${image.credit}</span>`;
  const text = (caption || credit) && html`<figcaption>${caption} ${credit}</figcaption>`;
  return html`<figure class="lead-figure">${picture(image, shell, "first")}${text}</figure>`;
}
