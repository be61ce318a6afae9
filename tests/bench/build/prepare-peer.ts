import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { writeFile } from "./write-file.ts";

/** Copies a peer's little site from beside this file, and writes the archive into it. */
export function preparePeer(
  name: string,
  folder: string,
  { articles }: InventedArchive,
  file: Contender["file"],
): void {
  cpSync(join(import.meta.dirname, "peers", name), folder, { recursive: true });
  for (const article of articles) {
    const { path, text } = file(article);
    writeFile(join(folder, path), text);
  }
}
