import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** How a picture differs from its reference: pixels that do, of how many; `diff` shows them in red, as a PNG. */
export type Difference = { readonly pixels: number; readonly of: number; readonly diff: Buffer };

/** The reference has fewer colours (`palettePng`), which stays far below this distance of two colours (0 to 1). */
const seen = 0.12;

/** Text that moves by one pixel differs in a thousandth of a page; a rounding of its edges in none of it. */
export const allowedPart = 0.0004;

/** Undefined where nobody would see a difference. */
export function compareLook(reference: Buffer, actual: Buffer): Difference | undefined {
  const [one, other] = [PNG.sync.read(reference), PNG.sync.read(actual)];
  const { width, height } = one;
  if (width !== other.width || height !== other.height)
    return { pixels: width * height, of: width * height, diff: actual };
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, diff.data, width, height, { threshold: seen });
  if (pixels <= allowedPart * width * height) return undefined;
  return { pixels, of: width * height, diff: PNG.sync.write(diff) };
}
