import { join } from "node:path";
import type { Contender } from "./contender.ts";
import { everyArticle, type InventedArchive } from "./invented-archive.ts";
import { writeFile } from "./write-file.ts";

/** Writes every article into a contender's site, in the form that it reads. */
export function writeArchive(folder: string, archive: InventedArchive, file: Contender["file"]): void {
  for (const article of everyArticle(archive)) {
    const { path, text } = file(article);
    writeFile(join(folder, path), text);
  }
}
