import type { FocalPoint } from "../model/article.ts";
import type { PictureSize } from "./measured-picture.ts";

/**
 * Widths in pixels that pictures are made in: a thumbnail (6.5 and 15 rem) on any screen, a phone's column at one and
 * two dots a pixel, the column of text, the lead of an article, and that at two dots. No picture is made larger than it is.
 */
const steps = [240, 480, 720, 1080, 1600] as const;

/** A part of a picture: of `ratio` (width by height), as large as it fits, and as near to `focus` as its edges allow. */
export type Crop = { readonly ratio: number; readonly focus: FocalPoint };

/** The widths that a picture of this size is made in, the smallest first. */
export function renditionWidths(width: number): number[] {
  const largest = Math.min(width, steps[steps.length - 1] ?? width);
  return [...steps.filter((step) => step < largest), largest];
}

/** Its height at one of its widths, at least a pixel. */
export function heightAt(width: number, whole: PictureSize): number {
  return Math.max(1, Math.round((width * whole.height) / whole.width));
}

/** Where a crop lies, in whole pixels. */
export function cropIn(
  { width, height }: PictureSize,
  { ratio, focus }: Crop,
): PictureSize & { readonly left: number; readonly top: number } {
  const wide = Math.max(1, Math.min(width, Math.round(height * ratio)));
  const high = Math.max(1, Math.min(height, Math.round(width / ratio)));
  const start = (whole: number, part: number, percent: number) =>
    Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part));
  return {
    left: start(width, wide, focus.x),
    top: start(height, high, focus.y),
    width: wide,
    height: high,
  };
}
