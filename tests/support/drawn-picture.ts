import sharp from "sharp";

export const formats = ["jpeg", "png", "webp", "avif", "gif"] as const;

/** How a picture is drawn beside its format. `orientation` is EXIF's; `exif` are more of its tags, by their groups. */
type Wishes = {
  readonly width?: number;
  readonly height?: number;
  readonly frames?: number;
  readonly orientation?: number;
  readonly exif?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly xmp?: string;
  readonly profile?: "p3";
};

/**
 * A picture of 90 by 60 pixels or another size: its left third red, its right third blue, with some noise, so that its
 * bytes are many and its sides can be told apart.
 */
export async function drawnPicture(
  format: (typeof formats)[number],
  { width = 90, height = 60, frames = 1, orientation, exif, xmp, profile }: Wishes = {},
): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * frames * 3);
  for (let at = 0; at < pixels.length; at += 3) {
    const place = ((at / 3) % width) / width;
    const noise = (at * 7919) % 41;
    pixels[at] = place < 1 / 3 ? 200 + noise : noise;
    pixels[at + 1] = noise + (place >= 1 / 3 && place < 2 / 3 ? 120 : 0);
    pixels[at + 2] = place >= 2 / 3 ? 200 + noise : noise;
  }
  const raw = {
    width,
    height: height * frames,
    channels: 3,
    ...(frames > 1 && { pageHeight: height }),
  } as const;
  let picture = sharp(pixels, { raw });
  if (profile !== undefined) picture = picture.withIccProfile(profile);
  if (orientation !== undefined) picture = picture.withMetadata({ orientation });
  if (exif !== undefined) picture = picture.withExifMerge({ ...exif });
  if (xmp !== undefined) picture = picture.withXmp(xmp);
  return picture.toFormat(format).toBuffer();
}
