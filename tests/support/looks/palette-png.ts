import sharp from "sharp";

/** The same picture in sixteen colours, a fourth of its size: references are kept in the repository for ever. */
export function palettePng(png: Buffer): Promise<Buffer> {
  return sharp(png)
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .toBuffer();
}
