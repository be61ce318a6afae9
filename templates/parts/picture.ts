import { html } from "hono/html";
import type { PictureView, Shell } from "../../src/model/views.ts";
import type { Markup } from "./markup.ts";

/** `first` is for the picture a reader sees before scrolling: it must not wait, the others may. */
export function picture(
  { path, alt, width, height }: PictureView,
  { link }: Shell,
  place: "first" | "later",
): Markup {
  const haste = place === "first" ? html`fetchpriority="high"` : html`loading="lazy"`;
  return html`<img src="${link(path)}" alt="${alt}" width="${width}" height="${height}" ${haste} decoding="async">`;
}
