import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build-in.ts";
import { writeFiles } from "../read-site.ts";

const photographs = ["stone-bridge.jpg", "dew.jpg", "coffee-cup.jpg"];

/** Puts one of the demonstration's photographs into a newsroom's `media/` under the name `file`. */
export function placePicture(content: string, file: string, photograph: number): void {
  const from = join(project, "content/media", photographs[photograph % photographs.length] ?? "dew.jpg");
  copyFileSync(from, join(content, "media", file));
}

/** Draws `drawn.svg` and `logo.svg` in an ink: of one size in bytes, so that only times and bytes tell them apart. */
export function placeDrawings(content: string, ink: string): void {
  const path = `<path fill="${ink}" d="M0 0h9v9z"/>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30">${path}</svg>`;
  writeFiles(content, { "media/drawn.svg": drawing, "media/logo.svg": drawing });
}
