import { readFileSync } from "node:fs";
import sharp from "sharp";

/** Width and height as a browser shows the picture, in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** More pixels than any camera's: a small file that unpacks to gigabytes is an attack on the build. */
const pixelLimit = 100_000_000;

const formats = new Set(["jpeg", "png", "webp", "avif", "heif", "gif", "svg"]);

/**
 * Reads the size of a picture, turned as its EXIF orientation says. Undefined when the file is no picture a browser
 * shows, is too large to be one (over 100 megapixels), or is an SVG that is not safe to ship.
 */
export async function measurePicture(file: string): Promise<PictureSize | undefined> {
  const bytes = readFileSync(file);
  const picture = await sharp(bytes, { limitInputPixels: pixelLimit })
    .metadata()
    .catch(() => undefined);
  if (picture === undefined || !formats.has(picture.format ?? "")) return undefined;
  if (picture.format === "svg" && !isSafeSvg(bytes.toString("utf8"))) return undefined;
  const { width, height } = picture.autoOrient;
  return width * height > pixelLimit ? undefined : { width, height };
}

/**
 * An SVG that draws and does nothing else. Whatever could run, load or be expanded refuses the whole file: mending
 * hostile markup is a parser's work, and a newsroom's logo needs none of it.
 */
function isSafeSvg(text: string): boolean {
  return !/<\s*(script|foreignObject|iframe|use|image|a|style|!ENTITY|!DOCTYPE)\b|\son[a-z]+\s*=|javascript:|href\s*=\s*["']?(?!#)/iu.test(
    text,
  );
}
