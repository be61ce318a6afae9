import { readFileSync, statSync } from "node:fs";
import { isSafeSvg } from "./safe-svg.ts";

/** Width and height as a browser shows the picture, in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/** More pixels than any camera's: a small file that unpacks to gigabytes is an attack on the build. */
const pixelLimit = 100_000_000;

const formats = new Set(["jpeg", "png", "webp", "avif", "heif", "gif", "svg"]);

/** A picture of more bytes is no picture for a page, and reading it could end the build. */
const byteLimit = 100_000_000;

/**
 * Reads the size of a picture, turned as its EXIF orientation says. Undefined when the file cannot be read, is no picture
 * a browser shows, is too large to be one (over 100 megapixels or megabytes), or is an SVG that is not safe to ship.
 */
export async function measurePicture(file: string): Promise<PictureSize | undefined> {
  const bytes = readPicture(file);
  if (bytes === undefined || isBrokenMarkup(bytes)) return undefined;
  // Loaded only when a picture has not been measured before: a build of known pictures starts sooner without it.
  const { default: sharp } = await import("sharp");
  const picture = await sharp(bytes, { limitInputPixels: pixelLimit })
    .metadata()
    .catch(() => undefined);
  if (picture === undefined || !formats.has(picture.format ?? "")) return undefined;
  if (picture.format === "svg" && !isSafeSvg(bytes.toString("utf8"))) return undefined;
  const { width, height } = picture.autoOrient;
  return width * height > pixelLimit ? undefined : { width, height };
}

/**
 * An SVG with `<` inside an attribute is not well-formed (XML 1.0, 2.3), and sharp 0.35.5 sometimes ends the process when
 * several pictures are open beside one: it never sees them.
 */
function isBrokenMarkup(bytes: Buffer): boolean {
  const start = bytes.toString("latin1", 0, 200).trimStart();
  return /^(?:\u00EF\u00BB\u00BF)?</.test(start) && /=\s*(?:"[^"<]*<|'[^'<]*<)/.test(bytes.toString("utf8"));
}

function readPicture(file: string): Buffer | undefined {
  try {
    return statSync(file).size > byteLimit ? undefined : readFileSync(file);
  } catch {
    return undefined;
  }
}
