import type { PictureView, Shell } from "../model/views.ts";
import type { Thing } from "./json-ld.ts";

/** A picture with its size in pixels. */
export function imageObject({ path, width, height }: PictureView, absolute: Shell["absolute"]): Thing {
  return { "@type": "ImageObject", url: absolute(path), width, height };
}
