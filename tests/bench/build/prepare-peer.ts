import { cpSync } from "node:fs";
import { join } from "node:path";
import type { Contender } from "./contender.ts";
import type { InventedArchive } from "./invented-archive.ts";
import { writeArchive } from "./write-archive.ts";

/** Copies a peer's little site from `peers/`, a later layer over an earlier one, and writes the archive into it. */
export function preparePeer(
  layers: readonly string[],
  folder: string,
  archive: InventedArchive,
  file: Contender["file"],
): void {
  for (const layer of layers) cpSync(join(import.meta.dirname, "peers", layer), folder, { recursive: true });
  writeArchive(folder, archive, file);
}
