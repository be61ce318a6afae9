import { loadSharp } from "./load-sharp.ts";
import type { CardLogo } from "./social-card.ts";

/** Twice the room a card has for it, in pixels. */
const room = { width: 640, height: 176 };

/** The logo (a picture that has been measured) as pixels for cards, however large or small its own are. */
export async function cardLogo(file: string): Promise<CardLogo> {
  const sharp = await loadSharp();
  const { data, info } = await sharp(file, { density: 300 })
    .resize({ ...room, fit: "inside" })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { bytes: new Uint8Array(data), width: info.width, height: info.height };
}
