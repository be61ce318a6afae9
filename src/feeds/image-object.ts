import type { FigureView, PictureView, Shell } from "../model/views.ts";
import type { Thing } from "./json-ld.ts";

/** A picture with its size in pixels. */
export function imageObject({ path, width, height }: PictureView, absolute: Shell["absolute"]): Thing {
  return { "@type": "ImageObject", url: absolute(path), width, height };
}

/** A picture that is a piece of its own, with its words and who made it. */
export function pictureObject(
  { alt, caption, credit, ...picture }: FigureView,
  absolute: Shell["absolute"],
): Thing {
  return {
    ...imageObject({ ...picture, alt }, absolute),
    description: alt === "" ? undefined : alt,
    caption,
    creditText: credit,
  };
}
