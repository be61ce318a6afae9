import { existsSync, realpathSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { cardLogo } from "../media/card-logo.ts";
import { measurePicture } from "../media/measure-picture.ts";
import type { Content } from "../model/content.ts";
import type { PictureView } from "../model/views.ts";
import type { FileMemory } from "./file-memory.ts";
import { pictureView } from "./picture-view.ts";
import { referredPictures } from "./referred-pictures.ts";

/** The pictures of a content folder: those that can be shown, and the files that cannot. */
export type Pictures = {
  /** By file relative to `content/media/`. `alt` is empty: the words belong to where a picture is used. */
  readonly usable: ReadonlyMap<string, PictureView>;
  readonly broken: ReadonlySet<string>;
};

/** How many pictures are open at once: each may take a hundred megabytes while it is read. */
const atOnce = 8;

/** Measures every picture that the content refers to. Recordings and documents are no pictures and are never opened. */
export async function measurePictures(
  folder: string,
  content: Content,
  memory: FileMemory,
): Promise<Pictures> {
  const files = [...new Set(referredPictures(content).map(({ file }) => file))].sort();
  const usable = new Map<string, PictureView>();
  const broken = new Set<string>();
  for (let start = 0; start < files.length; start += atOnce) {
    const some = files.slice(start, start + atOnce);
    const measured = await Promise.all(some.map((file) => viewInside(join(folder, "media"), file, memory)));
    // By name, not by who was measured first: nothing may depend on how busy a machine is.
    for (const [index, file] of some.entries()) {
      const view = measured[index];
      if (view === undefined) broken.add(file);
      else usable.set(file, view);
    }
  }
  const logo = await undrawableLogo(folder, content, usable, memory);
  if (logo !== undefined) {
    usable.delete(logo);
    broken.add(logo);
  }
  return { usable, broken };
}

/** Other pictures are shipped as they are, but the logo is drawn on cards: one that is cut off in the middle cannot be. */
async function undrawableLogo(
  folder: string,
  { settings: { logo, features } }: Content,
  usable: Pictures["usable"],
  memory: FileMemory,
): Promise<string | undefined> {
  if (logo === undefined || !features.cards || !usable.has(logo.file)) return undefined;
  const draw = (file: string) => cardLogo(file).catch(() => undefined);
  const drawn = await memory.sizeOf(join(folder, "media", logo.file), draw, "drawn ");
  return drawn === undefined ? logo.file : undefined;
}

/** A name that leads out of the media folder, by dots or by a symbolic link, is a picture that does not exist. */
async function viewInside(media: string, file: string, memory: FileMemory): Promise<PictureView | undefined> {
  const path = join(media, file);
  if (!existsSync(path) || !statSync(path).isFile()) return undefined;
  if (!realpathSync(path).startsWith(realpathSync(media) + sep)) return undefined;
  const measured = await memory.sizeOf(path, measurePicture);
  return measured && pictureView(file, measured, () => memory.hashOf(path));
}
