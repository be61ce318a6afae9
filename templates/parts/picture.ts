import { html } from "hono/html";
import { pictureSources } from "../../src/model/picture-sources.ts";
import type { PictureView, Renditions, Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";
import type { PictureSizes } from "./picture-sizes.ts";

/**
 * Where a picture stands: `first` is the one a reader sees before scrolling and must not wait, `later` may, and `frame`
 * is of every page and hurries nobody.
 */
export type PicturePlace = "first" | "later" | "frame";

/**
 * A picture in every format and width that it was made in. `fit` says how wide it stands (`picture-sizes.ts`); a browser
 * that can wait until it has laid out the page finds out by itself (`auto`).
 */
export function picture(view: PictureView, { link }: Shell, place: PicturePlace, fit: PictureSizes): Markup {
  const { path, alt, width, height, renditions } = view;
  const shown = html`alt="${alt}" width="${width}" height="${height}"${haste[place]} decoding="async"`;
  if (renditions === undefined) return html`<img src="${link(path)}" ${shown}>`;
  const { sources, still, src, moving } = pictureSources(renditions, link, fit.widest);
  const wide = place === "later" ? `auto, ${fit.sizes}` : fit.sizes;
  const moves =
    moving &&
    html`<source media="(prefers-reduced-motion: no-preference)" type="image/webp" srcset="${moving}">`;
  return html`<picture>${moves}${sources.map(
    ({ type, srcset }) => html`<source type="${type}" srcset="${srcset}" sizes="${wide}">`,
  )}<img${toneClass(renditions)} src="${src}" srcset="${still}" sizes="${wide}" ${shown}></picture>`;
}

const haste: Readonly<Record<PicturePlace, Markup>> = {
  first: html` fetchpriority="high"`,
  later: html` loading="lazy"`,
  frame: html``,
};

/** Its place is painted in a colour of its own until it has come: a white hole would flash. */
function toneClass({ tone }: Renditions): Markup {
  return tone === undefined ? html`` : html` class="tone-${tone}"`;
}
