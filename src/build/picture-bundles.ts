import { hash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { drawRenditions } from "../media/draw-renditions.ts";
import type { Crop } from "../media/rendition-shape.ts";
import type { Renditions } from "../model/views.ts";
import type { FileMemory } from "./file-memory.ts";
import type { Newsroom } from "./newsroom.ts";
import { cardCrop } from "./pages/card-crop.ts";
import { croppedView, natureOf, renditionHash } from "./picture-view.ts";
import type { PlannedBundle } from "./planned-page.ts";
import { referredPictures } from "./referred-pictures.ts";

/**
 * The photographs of what is published, each a bundle of its files in all widths and formats, and the parts of them that
 * lists show. What only a draft uses is not among them: its name alone could betray the draft. The cache keeps the files,
 * because AVIF takes a third of a second a picture.
 */
export function pictureBundles(
  newsroom: Newsroom,
  content: string,
  { hashOf }: Pick<FileMemory, "hashOf">,
): PlannedBundle[] {
  const { archive, ownPages, settings, pictures } = newsroom;
  const bundles = new Map<string, PlannedBundle>();
  const add = (file: string, made: Renditions, crop?: Crop) => {
    const place = made.folder.slice(1);
    // Two files of the same name and bytes in two folders are one picture.
    if (bundles.has(place)) return;
    const from = join(content, "media", file);
    bundles.set(place, pictureBundle(place, { from, hash: hashOf(from), nature: natureOf(made) }, crop));
  };
  const shown = { articles: archive.articles, ownPages, authors: [...archive.authors.values()], settings };
  for (const { file } of referredPictures(shown)) {
    const whole = pictures.get(file)?.renditions;
    if (whole !== undefined) add(file, whole);
  }
  for (const { image } of archive.articles) {
    const whole = image === undefined ? undefined : pictures.get(image.file);
    if (image === undefined || whole?.renditions === undefined) continue;
    const crop = cardCrop(image);
    const part = croppedView(whole, crop).renditions;
    if (part !== undefined) add(image.file, part, crop);
  }
  return [...bundles.values()];
}

type Source = {
  readonly from: string;
  readonly hash: string;
  readonly nature: ReturnType<typeof natureOf>;
};

function pictureBundle(
  place: string,
  { from, hash: planned, nature }: Source,
  crop: Crop | undefined,
): PlannedBundle {
  let made = planned;
  return {
    place,
    fingerprint: hash("sha256", JSON.stringify([renditionHash(planned, nature), crop])),
    keep: "pictures",
    isCurrent: () => made === planned,
    make: async () => {
      const bytes = readFileSync(from);
      made = hash("sha256", bytes);
      const renditions = await drawRenditions(bytes, nature, crop);
      return renditions.map(({ name, bytes }) => ({ file: `${place}${name}`, bytes }));
    },
  };
}
