import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../build-in.ts";

const photographs = ["stone-bridge.jpg", "dew.jpg", "coffee-cup.jpg"];

/** Puts one of the demonstration's photographs into a newsroom's `media/` under the name `file`. */
export function placePicture(content: string, file: string, photograph: number): void {
  const from = join(project, "content/media", photographs[photograph % photographs.length] ?? "dew.jpg");
  copyFileSync(from, join(content, "media", file));
}
