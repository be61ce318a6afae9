import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { join } from "node:path";

const drawnBy = ["draw-renditions.ts", "rendition-shape.ts", "load-sharp.ts"];

/**
 * SHA-256 of all that decides a rendition's bytes beside its picture: the code that draws it, and the versions of sharp
 * and the libraries inside it, which its package names exactly. Not all our code: thousands of pictures would be drawn
 * anew for a change elsewhere. Read when this is loaded, as the code itself is; sharp need not be loaded for it.
 */
export const renditionRecipe: string = recipe();

function recipe(): string {
  const library = findPackageJSON("sharp", import.meta.url);
  if (library === undefined) throw new Error("the package sharp is not installed");
  const digest = createHash("sha256").update(readFileSync(library));
  for (const file of drawnBy) digest.update(readFileSync(join(import.meta.dirname, file)));
  return digest.digest("hex");
}
