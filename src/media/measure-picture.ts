import { readFileSync, statSync } from "node:fs";
import type { Metadata, Sharp } from "sharp";
import { loadSharp } from "./load-sharp.ts";
import type { MeasuredPicture, PictureLook } from "./measured-picture.ts";
import { pictureTone } from "./picture-tone.ts";
import { isMarkup, readSvg } from "./read-svg.ts";

/** More pixels than any camera's: a small file that unpacks to gigabytes is an attack on the build. */
const pixelLimit = 100_000_000;

const formats = new Set(["jpeg", "png", "webp", "avif", "heif", "gif"]);

/** A picture of more bytes is no picture for a page, and reading it could end the build. */
const byteLimit = 100_000_000;

/**
 * Reads a picture to its last byte: its size, turned as its EXIF orientation says, and its look. Undefined when the file
 * cannot be read or ends too soon, is no picture a browser shows, is too large to be one (over 100 megapixels, in all
 * its frames, or megabytes), or is an SVG that is broken or not safe to ship.
 */
export async function measurePicture(file: string): Promise<MeasuredPicture | undefined> {
  const bytes = readPicture(file);
  if (bytes === undefined) return undefined;
  if (isMarkup(bytes)) return readSvg(bytes.toString("utf8"));
  const sharp = await loadSharp();
  const open = (animated = false) =>
    sharp(bytes, { limitInputPixels: pixelLimit, failOn: "error", animated });
  return measured(open).catch(() => undefined);
}

type Open = (animated?: boolean) => Sharp;

async function measured(open: Open): Promise<MeasuredPicture | undefined> {
  const metadata = await open().metadata();
  if (!formats.has(metadata.format ?? "")) return undefined;
  const { width, height } = metadata.autoOrient;
  const frames = metadata.pages ?? 1;
  if (width * height * frames > pixelLimit) return undefined;
  return { width, height, look: await lookOf(open, metadata, frames) };
}

/** Throws where the picture is torn: one pixel for all of it needs every byte, and little memory. */
async function lookOf(open: Open, { hasAlpha }: Metadata, frames: number): Promise<PictureLook> {
  const isTransparent = hasAlpha === true && !(await open().stats()).isOpaque;
  const [red = 0, green = 0, blue = 0] = await open(frames > 1)
    .removeAlpha()
    .toColourspace("srgb")
    .resize(1, 1, { fit: "fill" })
    .raw()
    .toBuffer();
  const nature = frames > 1 ? "moving" : isTransparent ? "transparent" : "opaque";
  return { nature, tone: pictureTone(red, green, blue) };
}

function readPicture(file: string): Buffer | undefined {
  try {
    return statSync(file).size > byteLimit ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}
