import type { Sharp } from "sharp";
import { loadSharp } from "./load-sharp.ts";
import type { PictureLook } from "./measured-picture.ts";
import { type Crop, cropIn, heightAt, renditionWidths } from "./rendition-shape.ts";

/** One picture file; `name` is `480.avif`, or `moving.webp`. */
export type Rendition = { readonly name: string; readonly bytes: Uint8Array };

/**
 * AVIF at effort 1 costs half of what it does at 2 and is a fifteenth larger; at 0 it is a fifth larger again, at 4 it takes
 * seconds a picture. Qualities were chosen so that all three look alike. Colours of a photograph are kept at half of its
 * resolution, as JPEG and WebP keep them; the edges of a logo would show it.
 */
const avif = { quality: 50, effort: 1 } as const;
const webp = { quality: 75, effort: 2 } as const;
const jpeg = { quality: 78, progressive: true } as const;
const png = { compressionLevel: 9 } as const;

/** A moving picture costs its weight in every frame. */
const movingWidth = 720;

/**
 * A picture in every width and format that pages offer, whole or cropped: turned upright, in sRGB, and with nothing in it
 * but pixels: no place, camera, owner or words of the file come along. Throws for what `measurePicture` refuses.
 */
export async function drawRenditions(
  bytes: Uint8Array,
  nature: PictureLook["nature"],
  crop?: Crop,
): Promise<Rendition[]> {
  const sharp = await loadSharp();
  // What is wrong with it was told when it was measured.
  const upright = sharp(bytes, { failOn: "none" }).autoOrient();
  const whole = (await sharp(bytes).metadata()).autoOrient;
  const part = crop === undefined ? undefined : cropIn(whole, crop);
  const shape = part ?? whole;
  const widths = renditionWidths(shape.width);
  const largest = widths.at(-1) ?? shape.width;
  const scale = ({ width, height }: { width: number; height: number }) =>
    ({ width, height, fit: "fill" }) as const;
  // Decoded once: each smaller width is made from the pixels of the largest.
  const { data, info } = await (part === undefined ? upright : upright.extract(part))
    .toColourspace("srgb")
    .resize(scale({ width: largest, height: heightAt(largest, shape) }))
    .raw({ depth: "uchar" })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const made: Rendition[] = [];
  for (const each of widths) {
    const pixels = () =>
      sharp(data, { raw: { width, height, channels } }).resize(
        scale({ width: each, height: heightAt(each, shape) }),
      );
    made.push(...(await inAllFormats(pixels, each, nature)));
  }
  if (nature === "moving" && crop === undefined)
    made.push({ name: "moving.webp", bytes: await moving(bytes) });
  return made;
}

/** One after another, so that the memory of one is free before the next. */
async function inAllFormats(
  pixels: () => Sharp,
  width: number,
  nature: PictureLook["nature"],
): Promise<Rendition[]> {
  const still =
    nature === "transparent" ? pixels().png(png) : pixels().flatten({ background: "#fff" }).jpeg(jpeg);
  return [
    {
      name: `${width}.avif`,
      bytes: await pixels()
        .avif({ ...avif, chromaSubsampling: nature === "transparent" ? "4:4:4" : "4:2:0" })
        .toBuffer(),
    },
    { name: `${width}.webp`, bytes: await pixels().webp(webp).toBuffer() },
    { name: `${width}.${nature === "transparent" ? "png" : "jpg"}`, bytes: await still.toBuffer() },
  ];
}

async function moving(bytes: Uint8Array): Promise<Uint8Array> {
  const sharp = await loadSharp();
  return sharp(bytes, { failOn: "none", animated: true })
    .resize({ width: movingWidth, withoutEnlargement: true })
    .webp(webp)
    .toBuffer();
}
