import { hash } from "node:crypto";
import { posix } from "node:path";
import { slugify } from "../arabic/slug.ts";
import type { MeasuredPicture, PictureLook } from "../media/measured-picture.ts";
import { renditionRecipe } from "../media/rendition-recipe.ts";
import { type Crop, cropIn, heightAt, renditionWidths } from "../media/rendition-shape.ts";
import type { UrlPath } from "../model/url-path.ts";
import type { PictureView, Renditions } from "../model/views.ts";

/**
 * A picture of `media/` as pages show it, with empty words, since they belong to where it is used. A photograph is known
 * by its bytes: `hashOf` gives their SHA-256, and its address changes with them, so that browsers may keep it for ever.
 */
export function pictureView(file: string, measured: MeasuredPicture, hashOf: () => string): PictureView {
  const { width, height, look } = measured;
  if (look === undefined) return { path: `/media/${file}`, width, height, alt: "" };
  const folder: UrlPath = `/media/${addressName(file)}-${renditionHash(hashOf(), look.nature).slice(0, 10)}/`;
  return viewOf(
    { width, height },
    {
      folder,
      still: look.nature === "transparent" ? "png" : "jpg",
      moves: look.nature === "moving",
      tone: look.nature === "transparent" ? undefined : look.tone,
      original: { width, height },
    },
  );
}

/** A part of a picture; the picture itself where it has that shape already, more or less, or is a drawing. */
export function croppedView(view: PictureView, crop: Crop): PictureView {
  const { renditions } = view;
  if (renditions === undefined || hasRatio(renditions.original, crop.ratio)) return view;
  const folder: UrlPath = `/${renditions.folder.slice(1, -1)}${cropName(crop)}/`;
  const part = cropIn(renditions.original, crop);
  return { ...viewOf(part, { ...renditions, folder, moves: false }), alt: view.alt };
}

/** All that decides the bytes of the files below a picture's folder. */
export function renditionHash(hashOfFile: string, nature: PictureLook["nature"]): string {
  return hash("sha256", JSON.stringify([renditionRecipe, nature, hashOfFile]));
}

/** What a picture was taken for: `opaque` and the like, of which its renditions tell. */
export function natureOf({ still, moves }: Renditions): PictureLook["nature"] {
  if (moves) return "moving";
  return still === "png" ? "transparent" : "opaque";
}

type Shape = { readonly width: number; readonly height: number };

function viewOf(shape: Shape, made: Omit<Renditions, "widths">): PictureView {
  const widths = renditionWidths(shape.width);
  const width = widths.at(-1) ?? shape.width;
  const { folder, still } = made;
  return {
    path: `${folder}${width}.${still}`,
    width,
    height: heightAt(width, shape),
    alt: "",
    renditions: { ...made, widths },
  };
}

/** A twenty-fifth is not worth files of its own: what a box cuts off then nobody misses. */
function hasRatio({ width, height }: Shape, ratio: number): boolean {
  return Math.abs(width / height / ratio - 1) < 0.04;
}

/** `-150` for a ratio of 1.5 round the middle, `-150-30-20` round another point. */
function cropName({ ratio, focus: { x, y } }: Crop): string {
  const point = x === 50 && y === 50 ? "" : `-${x}-${y}`;
  return `-${Math.round(ratio * 100)}${point}`;
}

/** The file's own name in what an address may hold: it stays readable, and folders are of no use to readers. */
function addressName(file: string): string {
  return slugify(posix.basename(file, posix.extname(file))) || "picture";
}
