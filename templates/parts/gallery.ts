import { html } from "hono/html";
import type { FigureView, Shell } from "../../src/model/views.ts";
import { words } from "../words.ts";
import { figureWords } from "./figure-words.ts";
import type { Markup } from "./markup.ts";
import { picture } from "./picture.ts";
import { type PictureSizes, pictureSizes } from "./picture-sizes.ts";

/** The pictures of a gallery in order; each leads to its largest file, where it can be seen whole and large. */
export function gallery(images: readonly FigureView[], shell: Shell): Markup {
  const { digits } = shell.settings;
  return html`<section class="gallery" aria-labelledby="gallery-heading">
    <h2 class="unseen" id="gallery-heading">${words.gallery.heading}</h2>
    <p class="gallery-extent">${words.gallery.extent(images.length, digits)}</p>
    <ol>
      ${images.map((image, index) => {
        const place = words.gallery.place(index + 1, images.length, digits);
        const sizes = index === 0 ? pictureSizes.galleryFirst : pictureSizes.gallery;
        return html`<li class="${shapeOf(image)}">${galleryFigure(image, place, sizes, shell)}</li>\n`;
      })}
    </ol>
  </section>`;
}

function galleryFigure(image: FigureView, place: string, sizes: PictureSizes, shell: Shell): Markup {
  return html`<figure><a href="${shell.link(image.path)}">${picture(image, shell, "later", sizes)}</a>${figureWords(
    image.caption,
    image.credit,
    html`<span class="gallery-place">${place}</span>`,
  )}</figure>`;
}

/** Pictures of one row share its height, so each takes of its width what its shape asks for. */
function shapeOf({ width, height }: FigureView): string {
  const ratio = width / height;
  if (ratio < 0.9) return "tall";
  if (ratio < 1.2) return "square";
  return ratio < 1.9 ? "broad" : "wide";
}
